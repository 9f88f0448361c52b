package dais.select;

import dais.library.Library;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.ReportKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// What reading the passages of a library has shown, whatever the brief: a batch shares one, since its briefs choose among
/// the same passages again and again. Safe for use by several threads.
public final class Readings {
    private static final int MOST_REPORTS = 256;
    private static final int MOST_PASSAGES = 20_000;
    private static final int MOST_SENTENCES = 40_000;

    private final Library library;
    private final Memo<ReportKey, Contents> contents = new Memo<>(MOST_REPORTS);
    private final Memo<ReportKey, Map<String, String>> longForms = new Memo<>(MOST_REPORTS);
    private final Memo<ReportKey, Set<String>> surnames = new Memo<>(MOST_REPORTS);
    private final Memo<Manner, Reading> readings = new Memo<>(MOST_PASSAGES);
    private final Memo<String, List<String>> terms = new Memo<>(MOST_SENTENCES);

    /// The passages of a report with their places.
    private record Contents(List<Passage> passages, Map<PassageId, Integer> positions) {
    }

    /// A passage and how it is read.
    ///
    /// @param mostWords how long an entry may be
    /// @param oneSource whether the brief is of one report only
    /// @param entry whether it is read as an entry of a list
    record Manner(PassageId passage, int mostWords, boolean oneSource, boolean entry) {
    }

    public Readings(Library library) {
        this.library = library;
    }

    /// The passages of a report, in its order.
    List<Passage> passages(ReportKey report) {
        return contents(report).passages();
    }

    /// A passage's place in its report, from 0.
    int position(PassageId passage) {
        return contents(passage.report()).positions().getOrDefault(passage, 0);
    }

    private Contents contents(ReportKey report) {
        return contents.get(report, key -> {
            List<Passage> passages = library.passages(key);
            Map<PassageId, Integer> positions = new HashMap<>();
            for (int i = 0; i < passages.size(); i++) {
                positions.put(passages.get(i).id(), i);
            }
            return new Contents(passages, positions);
        });
    }

    /// The acronyms and laws that a report spells out.
    Memo<ReportKey, Map<String, String>> longForms() {
        return longForms;
    }

    /// The people that a report names.
    Memo<ReportKey, Set<String>> surnames() {
        return surnames;
    }

    Reading reading(Manner manner, Function<Manner, Reading> work) {
        return readings.get(manner, work);
    }

    /// The terms of a sentence.
    List<String> terms(String sentence) {
        return terms.get(sentence, Terms::of);
    }
}
