package dais.cite;

import dais.model.Block;
import dais.model.Brief;
import dais.model.Citation;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Text;
import dais.model.Locator;
import dais.model.Note;
import dais.model.Report;
import dais.model.ReportKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// Turns the cite marks of a brief into numbered notes, in the order they stand: the full form at a source's first note,
/// the short form after it. Computed after the final order and anew for each brief.
public final class Citer {

    /// What happens where two marks cite the very same place.
    public enum Repeats {
        /// Each mark has a note of its own, at the foot of its page.
        OWN_NOTE,
        /// The later mark carries the number of the earlier note: for briefs whose notes all stand on one page or at the end.
        SHARE_NOTE
    }

    private final CitationStyle style;
    private final Function<ReportKey, Report> reports;
    private final Repeats repeats;

    /// @param style how notes are written
    /// @param reports every report the brief cites
    /// @param repeats whether equal citations share a note
    public Citer(CitationStyle style, Function<ReportKey, Report> reports, Repeats repeats) {
        this.style = style;
        this.reports = reports;
        this.repeats = repeats;
    }

    public CitedBrief cite(Brief brief) {
        return new Pass(brief).run();
    }

    private final class Pass {
        private final Brief brief;
        private final List<Note> notes = new ArrayList<>();
        private final Map<Citation, Integer> known = new HashMap<>();
        /// The number of the note that names a source in full.
        private final Map<ReportKey, Integer> named = new TreeMap<>();
        private final Map<String, Set<ReportKey>> versions = new TreeMap<>();

        Pass(Brief brief) {
            this.brief = brief;
            for (Block block : brief.body()) {
                for (List<Inline> text : Blocks.texts(block)) {
                    countVersions(text);
                }
            }
        }

        private void countVersions(List<Inline> text) {
            for (Inline inline : text) {
                if (inline instanceof Inline.CiteMark mark) {
                    for (Citation.Item item : mark.citation().items()) {
                        versions.computeIfAbsent(item.report().id(), _ -> new TreeSet<>()).add(item.report());
                    }
                }
            }
        }

        CitedBrief run() {
            List<Block> body = new ArrayList<>();
            for (Block block : brief.body()) {
                body.add(Blocks.map(block, this::marked));
            }
            Brief marked = new Brief(brief.front(), body, brief.asOf(), brief.foot(), brief.marking(),
                    brief.sourcesHeading());
            return new CitedBrief(marked, notes, List.of());
        }

        private List<Inline> marked(List<Inline> text) {
            List<Inline> out = new ArrayList<>(text.size());
            for (Inline inline : text) {
                out.add(inline instanceof Inline.CiteMark mark ? new Inline.NoteMark(number(mark.citation())) : inline);
            }
            return out;
        }

        private int number(Citation citation) {
            Integer same = repeats == Repeats.SHARE_NOTE ? known.get(citation) : null;
            if (same != null) {
                return same;
            }
            int number = notes.size() + 1;
            notes.add(new Note(number, words(citation, number), citation));
            known.put(citation, number);
            return number;
        }

        private List<Inline> words(Citation citation, int number) {
            List<Inline> words = new ArrayList<>();
            for (Citation.Item item : citation.items()) {
                if (!words.isEmpty()) {
                    words.add(Text.roman("; "));
                }
                if (!item.prefix().isEmpty()) {
                    words.add(Text.roman((words.isEmpty() ? capital(item.prefix()) : item.prefix()) + " "));
                }
                boolean opens = words.isEmpty();
                words.addAll(source(item, number, opens));
                if (!item.suffix().isEmpty()) {
                    words.add(Text.roman(" " + item.suffix()));
                }
            }
            if (!Inline.plain(words).endsWith(".")) {
                words.add(Text.roman("."));
            }
            return Blocks.joined(words);
        }

        private List<Inline> source(Citation.Item item, int number, boolean opens) {
            Report report = reports.apply(item.report());
            boolean several = versions.getOrDefault(report.id(), Set.of()).size() > 1;
            Integer fullNote = named.putIfAbsent(report.key(), number);
            if (fullNote == null) {
                return style.full(report, item.pinpoint(), several);
            }
            return (opens ? again(item, number) : Optional.<List<Inline>>empty())
                    .orElseGet(() -> style.brief(report, item.pinpoint(), several, fullNote));
        }

        /// *Id.* points at the note before, if that cites one source alone.
        private Optional<List<Inline>> again(Citation.Item item, int number) {
            List<Citation.Item> before = number > 1 ? notes.get(number - 2).citation().items() : List.of();
            boolean same = before.size() == 1 && before.getFirst().report().equals(item.report());
            if (!same) {
                return Optional.empty();
            }
            Locator there = before.getFirst().pinpoint();
            Locator here = item.pinpoint();
            return style.again(here,
                    Objects.equals(there.page(), here.page()) && Objects.equals(there.at(), here.at()));
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
