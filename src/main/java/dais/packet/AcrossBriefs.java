package dais.packet;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import dais.model.Block;
import dais.model.Citation;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Note;
import dais.model.PassageId;
import dais.model.ReportKey;
import dais.text.Acronyms;
import dais.text.Figure;
import dais.text.Figures;
import dais.text.Sentences;
import dais.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// What only a reader of the whole packet would notice: said twice, said otherwise, cited in two versions. Each thing is
/// named once; a false alarm costs more trust than a missed one, so figures are compared only between sentences that are
/// nearly the same but for them.
final class AcrossBriefs {
    /// Sentences with so many words in common, of all that either has, in hundredths, speak of one measure.
    private static final int ALIKE = 75;
    private static final int FEWEST_WORDS = 6;

    private final Span at;
    private final SortedMap<PassageId, SortedSet<String>> printed = new TreeMap<>();
    private final SortedMap<String, SortedMap<ReportKey, SortedSet<String>>> versions = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> longForms = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, SortedSet<String>>> spelled = new TreeMap<>();
    private final List<Told> sentences = new ArrayList<>();

    /// A sentence that tells a figure.
    private record Told(String tab, PassageId passage, String text, Set<String> words, SortedSet<String> dates,
            SortedMap<String, SortedSet<String>> amounts) {
    }

    private AcrossBriefs(Span at) {
        this.at = at;
    }

    static List<Diagnostic> check(List<Bound> briefs, Span at) {
        AcrossBriefs across = new AcrossBriefs(at);
        for (Bound bound : briefs) {
            across.read("tab " + bound.tab().label(), bound.draft().brief());
        }
        return across.told();
    }

    private void read(String tab, CitedBrief brief) {
        for (Note note : brief.notes()) {
            for (Citation.Item item : note.citation().items()) {
                versions.computeIfAbsent(item.report().id(), _ -> new TreeMap<>())
                        .computeIfAbsent(item.report(), _ -> new TreeSet<>()).add(tab);
            }
        }
        for (Block block : brief.brief().body()) {
            // What a standing line says are Dais's own words.
            if (!(block instanceof Block.StandingLine)) {
                block.texts().forEach(text -> text(tab, text));
            }
        }
    }

    private void text(String tab, List<Inline> text) {
        String plain = Inline.plain(text);
        for (TextRange place : Acronyms.in(plain)) {
            String acronym = place.in(plain);
            String explanation = Acronyms.explanation(plain, place);
            if (explanation != null) {
                String key = explanation.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
                longForms.computeIfAbsent(acronym, _ -> new TreeMap<>()).putIfAbsent(key, explanation);
                spelled.computeIfAbsent(acronym, _ -> new TreeMap<>()).computeIfAbsent(key, _ -> new TreeSet<>())
                        .add(tab);
            }
        }
        for (Inline inline : text) {
            if (inline instanceof Inline.Extract extract) {
                printed.computeIfAbsent(extract.passage(), _ -> new TreeSet<>()).add(tab);
                String words = Inline.plain(extract.text());
                Sentences.split(words).forEach(sentence -> figures(tab, extract.passage(), sentence.in(words)));
            }
        }
    }

    private void figures(String tab, PassageId passage, String sentence) {
        SortedSet<String> dates = new TreeSet<>();
        SortedMap<String, SortedSet<String>> amounts = new TreeMap<>();
        StringBuilder rest = new StringBuilder(sentence);
        for (Figure figure : Figures.find(sentence).reversed()) {
            switch (figure.values().getFirst()) {
                case Figure.Quantity quantity -> amounts.computeIfAbsent(quantity.unit(), _ -> new TreeSet<>())
                        .add(quantity.value().stripTrailingZeros().toPlainString());
                case Figure.Day day -> dates.add(day.year() + "-" + day.month() + "-" + day.day());
            }
            rest.replace(figure.at().from(), Math.min(figure.at().to(), rest.length()), " ");
        }
        Set<String> words = new TreeSet<>();
        for (String word : rest.toString().toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (word.length() > 3) {
                words.add(word);
            }
        }
        if (!amounts.isEmpty() && words.size() >= FEWEST_WORDS) {
            sentences.add(new Told(tab, passage, sentence, words, dates, amounts));
        }
    }

    private List<Diagnostic> told() {
        List<Diagnostic> told = new ArrayList<>();
        List<String> twice = new ArrayList<>();
        printed.forEach((passage, tabs) -> {
            if (tabs.size() > 1) {
                twice.add(passage + " in " + String.join(", ", tabs));
            }
        });
        if (!twice.isEmpty()) {
            twice.add("`exclude:` one where a reader of the whole packet should not meet it twice");
            told.add(Diagnostic.note(Code.SAME_PASSAGE, twice.size() - 1
                    + (twice.size() == 2 ? " passage stands" : " passages stand") + " in several briefs", at,
                    twice.toArray(String[]::new)));
        }
        versions.forEach((report, cited) -> {
            if (cited.size() > 1) {
                List<String> parts = new ArrayList<>();
                cited.forEach((key, tabs) -> parts.add(key + " in " + String.join(" and ", tabs)));
                told.add(Diagnostic.warning(Code.TWO_VERSIONS,
                        "the packet cites " + report + " in two versions: " + String.join(", ", parts), at,
                        "give the briefs the same `as-of`, or name one version under `sources`"));
            }
        });
        spelled.forEach((acronym, forms) -> {
            if (forms.size() > 1) {
                List<String> parts = new ArrayList<>();
                forms.forEach((key, tabs) -> parts.add("“" + longForms.getOrDefault(acronym, new TreeMap<>()).get(key)
                        + "” in " + String.join(" and ", tabs)));
                told.add(Diagnostic.warning(Code.ACRONYM_DIFFERS,
                        acronym + " is spelled out differently: " + String.join(", ", parts), at,
                        "choose other passages where one of them confuses"));
            }
        });
        contradictions(told);
        return told;
    }

    private void contradictions(List<Diagnostic> told) {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (int j = i + 1; j < sentences.size(); j++) {
                Told one = sentences.get(i);
                Told other = sentences.get(j);
                boolean two = !one.tab.equals(other.tab) && !one.passage.equals(other.passage);
                if (two && one.dates.equals(other.dates) && alike(one.words, other.words)
                        && differ(one.amounts, other.amounts) && seen.add(one.passage + " " + other.passage)) {
                    told.add(Diagnostic.warning(Code.FIGURES_DIFFER,
                            one.tab + " (" + one.passage + ") says “" + one.text + "” and " + other.tab + " ("
                                    + other.passage + ") “" + other.text + "”",
                            at, "see which holds; Dais does not judge"));
                }
            }
        }
    }

    /// Whether they give amounts of the same units, and other ones.
    private static boolean differ(Map<String, SortedSet<String>> one, Map<String, SortedSet<String>> other) {
        return one.keySet().equals(other.keySet()) && !one.equals(other);
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return both.size() * 100 >= ALIKE * all;
    }
}
