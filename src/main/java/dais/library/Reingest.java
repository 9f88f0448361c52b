package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.diag.Warned;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.Report;
import dais.model.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Lays a new reading of a report over the library file that people have worked on.
final class Reingest {
    private static final int SHOWN_WORDS = 60;

    private final LibraryFile before;
    private final LibraryFile fresh;
    /// The number of the new passage that took the place of an old one, by the old one's.
    private final Map<Integer, Integer> places;
    private final Set<String> taken = new HashSet<>();

    private Reingest(LibraryFile before, LibraryFile fresh) {
        this.before = before;
        this.fresh = fresh;
        this.places = PassageMatch.of(before.passages(), fresh.passages());
    }

    /// The file as it is to be.
    ///
    /// @param file the library file, for what has to be said about it
    /// @return with a warning for each passage whose tags found no place
    static Warned<LibraryFile> merge(LibraryFile before, LibraryFile fresh, Span file) {
        Reingest reingest = new Reingest(before, fresh);
        LibraryFile merged = new LibraryFile(report(before.report(), fresh.report()), reingest.passages());
        return new Warned<>(merged, reingest.lost(file));
    }

    /// What people wrote counts more than what was read; what only the file can tell is as read.
    private static Report report(Report before, Report fresh) {
        Source source = before.source() != null ? before.source() : fresh.source();
        return new Report(before.key(), before.series(), before.title(),
                before.authors().isEmpty() ? fresh.authors() : before.authors(),
                either(before.publisher(), fresh.publisher()), before.date() != null ? before.date() : fresh.date(),
                fresh.sheets() > 0 ? fresh.sheets() : before.sheets(),
                before.url() != null ? before.url() : fresh.url(), before.label(), source,
                either(before.printedIn(), fresh.printedIn()));
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one != null ? one : other;
    }

    /// The new passages in their order; what people wrote themselves stays behind the passage that it stood behind.
    private List<Passage> passages() {
        Map<Integer, Integer> old = new TreeMap<>();
        places.forEach((from, to) -> old.put(to, from));
        Map<Integer, List<Passage>> own = own();
        for (int from : places.keySet()) {
            taken.add(before.passages().get(from).id().name());
        }
        Map<String, String> names = new TreeMap<>();
        List<Passage> merged = new ArrayList<>(own.getOrDefault(-1, List.of()));
        for (int i = 0; i < fresh.passages().size(); i++) {
            Passage read = fresh.passages().get(i);
            Integer from = old.get(i);
            Passage kept = from == null ? renamed(read) : merged(before.passages().get(from), read);
            names.put(read.id().name(), kept.id().name());
            merged.add(kept);
            merged.addAll(own.getOrDefault(i, List.of()));
        }
        merged.replaceAll(passage -> passage.isVerbatim() ? withNotes(passage, names) : passage);
        return merged;
    }

    /// Calls the notes of a passage by the names that they have kept.
    private static Passage withNotes(Passage passage, Map<String, String> names) {
        return passage.withNotes(passage.notes().stream().map(note -> names.getOrDefault(note, note)).toList());
    }

    /// The paraphrases, by the number of the new passage that they stand behind; -1 for those before all.
    private Map<Integer, List<Passage>> own() {
        Map<Integer, List<Passage>> own = new TreeMap<>();
        int behind = -1;
        for (int i = 0; i < before.passages().size(); i++) {
            Passage passage = before.passages().get(i);
            behind = places.getOrDefault(i, behind);
            if (!passage.isVerbatim()) {
                own.computeIfAbsent(behind, _ -> new ArrayList<>()).add(passage);
                taken.add(passage.id().name());
            }
        }
        return own;
    }

    private static Passage merged(Passage old, Passage read) {
        Locator locator = new Locator(either(old.locator().page(), read.locator().page()), read.locator().sheets(),
                either(old.locator().at(), read.locator().at()));
        SortedSet<String> tags = new TreeSet<>(old.tags());
        tags.addAll(read.tags());
        // A person who compared the passage with its page takes the doubt out; a better reading does so too.
        List<String> doubt = new ArrayList<>(read.doubt());
        doubt.retainAll(old.doubt());
        return new Passage(old.id(), locator, read.section(), tags, proposed(old, read, tags), read.kind(),
                read.wording(), doubt, read.notes(), read.links(), read.text());
    }

    /// What is proposed now, without what a person has taken up; a topic that a person refused (weight 0) stays refused.
    private static SortedMap<String, Double> proposed(Passage old, Passage read, SortedSet<String> tags) {
        SortedMap<String, Double> proposed = new TreeMap<>(read.proposed());
        old.proposed().forEach((tag, weight) -> {
            if (weight == 0) {
                proposed.put(tag, weight);
            }
        });
        proposed.keySet().removeIf(tag -> tags.stream().anyMatch(given -> Names.same(given, tag)));
        return proposed;
    }

    /// A new passage under a name that no other has: specs may pin the old ones by theirs.
    private Passage renamed(Passage passage) {
        String name = passage.id().name();
        for (int i = 2; !taken.add(name); i++) {
            name = passage.id().name() + "-" + i;
        }
        return new Passage(new PassageId(passage.id().report(), name), passage.locator(), passage.section(),
                passage.tags(), passage.proposed(), passage.kind(), passage.wording(), passage.doubt(), passage.notes(),
                passage.links(), passage.text());
    }

    private List<Diagnostic> lost(Span file) {
        List<Diagnostic> lost = new ArrayList<>();
        for (int i = 0; i < before.passages().size(); i++) {
            Passage passage = before.passages().get(i);
            if (passage.isVerbatim() && !passage.tags().isEmpty() && !places.containsKey(i)) {
                String words = passage.text().plain();
                String shown = words.length() <= SHOWN_WORDS ? words : words.substring(0, SHOWN_WORDS) + "…";
                lost.add(Diagnostic.warning(Code.LOST_TAGS,
                        "the new reading has no passage like `" + passage.id().name() + "`; its tags are gone: "
                                + String.join(", ", passage.tags()),
                        file, "it began: " + shown, "tag the passage that took its place"));
            }
        }
        return lost;
    }
}
