package dais.select;

import dais.model.Passage;
import dais.model.PassageKind;
import dais.select.Sentence.Side;
import dais.select.Sentence.Traits;
import dais.text.Openers;
import dais.text.Phrases;
import dais.text.Referents;
import dais.text.Sentences;
import dais.text.TextRange;
import dais.text.Turns;
import dais.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a passage by its sentences: which of them lean on others, and which are never printed.
final class SentenceReader {
    private static final Phrases CUES = new Phrases(
            """
                    congress may/might/could/has, issue/issues for congress, policymakers, concern, concerns, in recent years, key,
                    primary, generally, major, significant, debate, option, options
                    """);
    private static final List<String> LAW = List.of("P.L. ", "Pub. L. ", "U.S.C.", "C.F.R.", "§", "H.R. ", "S. ",
            "Section ", "Sections ", "section ", "Executive Order", "E.O. ", "Fed. Reg.", "NDAA");
    /// A sentence shorter or longer than this is a fragment, or one that the splitter failed at.
    private static final int SHORTEST_SENTENCE = 4;
    private static final int LONGEST_SENTENCE = 90;
    /// Above so many capitals in a hundred words, a text lists names and says nothing about them.
    private static final int MOST_CAPITALS = 60;
    /// With so many lower-case words of some length it says something all the same: a law's name is all capitals.
    private static final int ENOUGH_SMALL = 3;
    private static final int SMALL_WORD = 5;
    /// What a sentence speaks of with a bare "the" was named not much further back than this, in characters.
    private static final int LOOK_BACK = 400;
    /// The fault of an entry that is no sentence.
    static final String NO_SENTENCE = "is no whole sentence";

    private final ReportText report;

    SentenceReader(ReportText report) {
        this.report = report;
    }

    List<Sentence> read(Passage passage) {
        String text = passage.text().plain();
        Passage before = report.before(passage);
        String said = before == null ? "" : end(before.text().plain());
        List<Sentence> sentences = new ArrayList<>();
        for (TextRange at : Sentences.split(text)) {
            sentences.add(sentence(at, passage, said));
            said = end(text.substring(0, at.to()));
        }
        return List.copyOf(sentences);
    }

    /// The end of what was said before a sentence, where it would have named what it speaks of.
    private static String end(String text) {
        return text.substring(Math.max(0, text.length() - LOOK_BACK));
    }

    /// @param said what stands before it
    private Sentence sentence(TextRange at, Passage passage, String said) {
        String text = at.in(passage.text().plain());
        int words = Words.count(text);
        boolean leans = Openers.needsAntecedent(text) || Referents.pointBack(text)
                || Referents.leansOn(text, said, at.from() > 0);
        return new Sentence(at, text, words, Terms.of(text), traits(text), leans, Turns.turns(text), side(text),
                Openers.speaksOfItself(text), fault(at, text, words, passage));
    }

    private static Traits traits(String text) {
        List<String> words = Openers.words(text, Integer.MAX_VALUE);
        boolean announces = false;
        for (int w = 0; w < words.size() && !announces; w++) {
            announces = CUES.at(words, w) > 0;
        }
        boolean figures = text.indexOf('$') >= 0 || text.indexOf('%') >= 0 || text.contains(" percent");
        return new Traits(announces, figures, LAW.stream().anyMatch(text::contains));
    }

    static Side side(String text) {
        return Turns.isOfSupporters(text) ? Side.SUPPORTERS : Turns.isOfCritics(text) ? Side.CRITICS : Side.NONE;
    }

    private @Nullable String fault(TextRange at, String text, int words, Passage passage) {
        if (text.endsWith(":")) {
            return "introduces a list that would not follow";
        }
        if (words < SHORTEST_SENTENCE || words > LONGEST_SENTENCE || !isSentence(text) || isReference(text)
                || Openers.isFragment(text, passage.kind() == PassageKind.ITEM)) {
            return NO_SENTENCE;
        }
        if (Openers.pointsElsewhere(text)) {
            return "points at a place that the brief does not print";
        }
        if (Openers.isSpeech(text)) {
            return "is speech whose speaker is not named";
        }
        if (!passage.isVerbatim()) {
            return null;
        }
        String stranger = report.stranger(passage.text().plain().substring(0, at.to()));
        if (!stranger.isEmpty() && text.contains(stranger)) {
            return "speaks of " + stranger + ", whom it does not introduce";
        }
        String acronym = report.unexplained(passage, at);
        return acronym == null ? null : "uses " + acronym + ", which its report does not spell out";
    }

    /// Opens with a capital or a figure, and ends as a sentence ends.
    static boolean isSentence(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        int last = text.length() - 1;
        while (last > 0 && "\"”’')]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return first < text.length() && !Character.isLowerCase(text.charAt(first)) && !isNote(text, first)
                && ".?!".indexOf(text.charAt(last)) >= 0;
    }

    /// More capitals than a sentence has: the entry of a bibliography, a list of names.
    private static boolean isReference(String text) {
        int words = 0;
        int capitals = 0;
        int small = 0;
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                from = from < 0 ? i : from;
            } else if (from >= 0) {
                boolean capital = Character.isUpperCase(text.charAt(from));
                words++;
                capitals += capital ? 1 : 0;
                small += !capital && i - from >= SMALL_WORD ? 1 : 0;
                small += Openers.isFinite(text.substring(from, i)) ? ENOUGH_SMALL : 0;
                from = -1;
            }
        }
        return words >= 6 && small < ENOUGH_SMALL && capitals * 100 > words * MOST_CAPITALS;
    }

    /// A figure and then a capital: `14 Pub. L. No. 108-130`, the text of a note; or the number of a list's entry.
    private static boolean isNote(String text, int first) {
        int i = first;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        if (i > first && text.startsWith(". ", i) && i + 2 < text.length()
                && Character.isLowerCase(text.charAt(i + 2))) {
            return true;
        }
        return i > first && i - first <= 3 && i + 1 < text.length() && text.charAt(i) == ' '
                && Character.isUpperCase(text.charAt(i + 1));
    }
}
