package dais.library;

import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.world.SystemWorld;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Prints what three methods of retrieval take for the best passages on a topic, a JSON line a passage, so that people can
/// judge the pool of them without knowing which method brought what. Not a test: run it by hand,
///
/// `java -cp target/test-classes:target/classes:target/lib/* dais.library.PoolCandidates LIBRARY N TOPIC...`
///
/// The methods: `bm25`, the topic's words by BM25 over the text alone; `match`, passages with the topic's tag before
/// those that name it most often; `dais`, what a brief would be offered.
public final class PoolCandidates {
    private final Library library;
    private final List<Passage> passages = new ArrayList<>();
    private final int most;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private PoolCandidates(Library library, int most) {
        this.library = library;
        this.most = most;
        for (Report report : library.reports()) {
            passages.addAll(library.passages(report.key()));
        }
    }

    public static void main(String[] arguments) {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("usage: PoolCandidates LIBRARY N TOPIC...");
        }
        Library library = Library.open(new SystemWorld(), Path.of(arguments[0])).value();
        PoolCandidates pool = new PoolCandidates(library, Integer.parseInt(arguments[1]));
        PlainBm25 plain = new PlainBm25(pool.passages);
        for (int i = 2; i < arguments.length; i++) {
            String topic = arguments[i];
            pool.print(topic, "bm25", plain.ranked(topic, pool.most));
            pool.print(topic, "match", pool.matched(topic));
            pool.print(topic, "dais", pool.offered(topic));
        }
    }

    /// Passages with the tag, given or proposed, first; then by how often they name the topic.
    private List<Integer> matched(String topic) {
        List<String> names = library.topics().find(topic).map(Topics::names).orElse(List.of(topic));
        double[] scores = new double[passages.size()];
        List<Integer> ranked = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            Passage passage = passages.get(i);
            List<String> words = Terms.of(passage.text().plain());
            for (String name : names) {
                scores[i] += count(Terms.of(name), words);
                scores[i] += passage.tags().stream().anyMatch(tag -> Names.same(tag, name)) ? 2000 : 0;
                scores[i] += passage.proposed().entrySet().stream()
                        .filter(proposed -> Names.same(proposed.getKey(), name))
                        .mapToDouble(proposed -> 1000 * proposed.getValue()).sum();
            }
            if (scores[i] > 0) {
                ranked.add(i);
            }
        }
        ranked.sort((one, other) -> Double.compare(scores[other], scores[one]));
        return ranked.subList(0, Math.min(most, ranked.size()));
    }

    private static int count(List<String> phrase, List<String> words) {
        int count = 0;
        for (int i = 0; i + phrase.size() <= words.size() && !phrase.isEmpty(); i++) {
            count += words.subList(i, i + phrase.size()).equals(phrase) ? 1 : 0;
        }
        return count;
    }

    private List<Integer> offered(String topic) {
        Map<PassageId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < passages.size(); i++) {
            numbers.put(passages.get(i).id(), i);
        }
        List<Candidate> found = library.candidates(library.find(topic));
        return found.subList(0, Math.min(most, found.size())).stream()
                .map(candidate -> numbers.getOrDefault(candidate.passage().id(), -1)).toList();
    }

    private void print(String topic, String method, List<Integer> ranked) {
        for (int i = 0; i < ranked.size(); i++) {
            Passage passage = passages.get(ranked.get(i));
            StringWriter line = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                json.writeStringProperty("topic", topic);
                json.writeStringProperty("method", method);
                json.writeNumberProperty("rank", i + 1);
                json.writeStringProperty("id", passage.id().report() + "/" + passage.id().name());
                json.writeStringProperty("section", String.join(" > ", passage.section()));
                json.writeStringProperty("kind", passage.kind().word());
                json.writeStringProperty("text", passage.text().plain());
                json.writeEndObject();
            }
            out.println(line);
        }
    }
}
