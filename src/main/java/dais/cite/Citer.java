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
import org.jspecify.annotations.Nullable;

/// Turns the cite marks of a brief into numbered notes, in the order they stand: the full form at a source's first note,
/// the short form after it; law that the text names is led to where it is published. Computed after the final order and anew for each brief.
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
    private final LawLinks links = new LawLinks();

    /// @param style how notes are written
    /// @param reports every report the brief cites
    /// @param repeats whether equal citations share a note
    public Citer(CitationStyle style, Function<ReportKey, Report> reports, Repeats repeats) {
        this.style = style;
        this.reports = reports;
        this.repeats = repeats;
    }

    public CitedBrief cite(Brief brief) {
        return links.in(new Pass(brief).run());
    }

    private final class Pass {
        private final Brief brief;
        private final List<Note> notes = new ArrayList<>();
        private final Map<Citation, Integer> known = new HashMap<>();
        /// The number of the note that names a source in full.
        private final Map<ReportKey, Integer> named = new TreeMap<>();
        private final Map<String, Set<ReportKey>> versions = new TreeMap<>();
        /// The ids of the sources that go by one short name.
        private final Map<String, Set<String>> called = new TreeMap<>();

        Pass(Brief brief) {
            this.brief = brief;
            for (Block block : brief.body()) {
                for (List<Inline> text : block.texts()) {
                    count(text);
                }
            }
        }

        private void count(List<Inline> text) {
            for (Inline inline : text) {
                if (inline instanceof Inline.CiteMark mark) {
                    for (Citation.Item item : mark.citation().items()) {
                        ReportKey key = item.report();
                        versions.computeIfAbsent(key.id(), _ -> new TreeSet<>()).add(key);
                        called.computeIfAbsent(style.shortName(reports.apply(key)), _ -> new TreeSet<>()).add(key.id());
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
            return new CitedBrief(marked, notes, brief.sourcesHeading() == null ? List.of() : sources());
        }

        /// Law is known by its number and date.
        private boolean isVersioned(ReportKey key) {
            return !key.version().isEmpty() && !SourceKind.of(reports.apply(key)).isLegal();
        }

        /// Every source in full with its version, by its first words.
        private List<List<Inline>> sources() {
            Map<String, List<Inline>> sources = new TreeMap<>();
            for (ReportKey key : named.keySet()) {
                List<Inline> words = new ArrayList<>(
                        style.full(new Mention(reports.apply(key), Locator.NONE, isVersioned(key), false)));
                stop(words);
                sources.put(Inline.plain(words) + key, Blocks.joined(words));
            }
            return List.copyOf(sources.values());
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
            for (int i = 0; i < citation.items().size(); i++) {
                Citation.Item item = citation.items().get(i);
                if (i > 0) {
                    words.add(Text.roman("; "));
                }
                if (!item.prefix().isEmpty()) {
                    words.add(Text.roman((i == 0 ? capital(item.prefix()) : item.prefix()) + " "));
                }
                words.addAll(
                        source(item, i > 0 ? citation.items().get(i - 1) : sole(number - 1), number, words.isEmpty()));
                String remark = style.remark(item.quoted());
                if (!remark.isEmpty()) {
                    words.add(Text.roman(remark));
                }
                if (!item.suffix().isEmpty()) {
                    words.add(Text.roman(
                            (Character.isLetterOrDigit(item.suffix().codePointAt(0)) ? ", " : " ") + item.suffix()));
                }
            }
            stop(words);
            return Blocks.joined(words);
        }

        /// What a note cites, if that is one source alone.
        private Citation.@Nullable Item sole(int note) {
            List<Citation.Item> items = note > 0 ? notes.get(note - 1).citation().items() : List.of();
            return items.size() == 1 ? items.getFirst() : null;
        }

        /// @param before the source that *id.* would point at
        /// @param opens whether it is the note's first word
        private List<Inline> source(Citation.Item item, Citation.@Nullable Item before, int number, boolean opens) {
            Report report = reports.apply(item.report());
            Mention mention = new Mention(report, item.pinpoint(),
                    versions.getOrDefault(report.id(), Set.of()).size() > 1,
                    called.getOrDefault(style.shortName(report), Set.of()).size() > 1);
            Integer fullNote = named.putIfAbsent(report.key(), number);
            if (fullNote == null) {
                return style.full(mention);
            }
            Citation.Item same = before != null && before.report().equals(item.report()) ? before : null;
            return (same != null
                    ? style.again(mention, isSamePlace(same.pinpoint(), item.pinpoint()), opens)
                    : Optional.<List<Inline>>empty()).orElseGet(() -> style.brief(mention, fullNote));
        }

        private static boolean isSamePlace(Locator one, Locator other) {
            return Objects.equals(one.page(), other.page()) && Objects.equals(one.at(), other.at());
        }

        private static void stop(List<Inline> words) {
            if (!Inline.plain(words).endsWith(".")) {
                words.add(Text.roman("."));
            }
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }
}
