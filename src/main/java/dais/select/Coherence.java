package dais.select;

import dais.model.Passage;
import dais.model.PassageKind;
import dais.select.Reading.Option;
import dais.select.Sentence.Side;
import dais.text.Openers;
import dais.text.Referents;
import dais.text.Sentences;
import dais.text.TextRange;
import dais.text.Turns;
import dais.text.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a passage for the ways to print it: runs of whole sentences that stand by themselves, with at most one ellipsis.
/// No run opens on something left out, none stops right before its exception or its other side, none points at what the
/// brief does not print.
final class Coherence {
    /// Below so many words an entry is a scrap.
    private static final int FEWEST_WORDS = 8;
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
    /// More sentences than this are looked at as one run only.
    private static final int MOST_SENTENCES = 24;

    private static final String NO_SENTENCE = "is no whole sentence";

    private final int mostWords;
    private final Editor editor;
    private final boolean oneSource;

    /// @param mostWords how long an entry may be, in words
    /// @param editor knows which acronyms can be spelled out
    /// @param oneSource whether the brief is of one report only, so that "this report" says which
    Coherence(int mostWords, Editor editor, boolean oneSource) {
        this.mostWords = mostWords;
        this.editor = editor;
        this.oneSource = oneSource;
    }

    /// An entry of a report that is a catalogue: all of it, though it is no sentence.
    Reading readEntry(Passage passage) {
        Reading reading = read(passage, null, null);
        List<Sentence> sentences = reading.sentences();
        Option whole = Option.run(0, sentences.size());
        int words = words(whole, sentences);
        boolean prints = words >= FEWEST_WORDS && words <= mostWords
                && sentences.stream().allMatch(s -> !s.leans() && (s.fault() == null || s.fault().equals(NO_SENTENCE)));
        return reading.options().isEmpty() && prints ? new Reading(passage, sentences, List.of(whole), "") : reading;
    }

    /// @param before the passage before it in its report and section; null without
    /// @param after the passage after it
    Reading read(Passage passage, @Nullable Passage before, @Nullable Passage after) {
        String text = passage.text().plain();
        List<Sentence> sentences = new ArrayList<>();
        String said = before == null ? "" : end(before.text().plain());
        for (TextRange at : Sentences.split(text)) {
            sentences.add(sentence(at, passage, said));
            said = end(text.substring(0, at.to()));
        }
        if (!passage.isVerbatim()) {
            return paraphrase(passage, sentences);
        }
        List<Option> options = new ArrayList<>();
        List<Option> runs = runs(sentences, text);
        for (Option run : runs) {
            add(run, sentences, before, after, options);
        }
        // Where the source itself leaves words out, a reader could not tell whose ellipsis it is.
        if (text.indexOf('…') < 0 && text.indexOf("...") < 0) {
            for (Option first : runs) {
                for (Option second : runs) {
                    if (second.from() > first.to()) {
                        add(new Option(first.from(), first.to(), second.from(), second.to()), sentences, before, after,
                                options);
                    }
                }
            }
        }
        return new Reading(passage, sentences, options, options.isEmpty() ? obstacle(passage, sentences) : "");
    }

    /// The runs that may open and close where they do.
    private List<Option> runs(List<Sentence> sentences, String text) {
        List<Option> runs = new ArrayList<>();
        int n = Math.min(sentences.size(), MOST_SENTENCES);
        for (int from = 0; from < n; from++) {
            int words = 0;
            for (int to = from + 1; to <= n && sentences.get(to - 1).fault() == null; to++) {
                words += sentences.get(to - 1).words();
                if (words > mostWords) {
                    break;
                }
                if (stands(sentences, text, from, to)) {
                    runs.add(Option.run(from, to));
                }
            }
        }
        return runs;
    }

    /// Staff's own wording is printed as it stands, or not at all.
    private Reading paraphrase(Passage passage, List<Sentence> sentences) {
        Option whole = Option.run(0, sentences.size());
        boolean fits = !sentences.isEmpty() && words(whole, sentences) <= mostWords && !sentences.getFirst().leans();
        return new Reading(passage, sentences, fits ? List.of(whole) : List.of(),
                fits ? "" : obstacle(passage, sentences));
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
        return new Sentence(at, text, words, leans, Turns.turns(text), side(text), fault(at, text, words, passage));
    }

    private static Side side(String text) {
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
        if (!oneSource && Openers.speaksOfItself(text)) {
            return "speaks of its own report";
        }
        String stranger = passage.isVerbatim()
                ? editor.stranger(passage, passage.text().plain().substring(0, at.to()))
                : "";
        if (!stranger.isEmpty() && text.contains(stranger)) {
            return "speaks of " + stranger + ", whom it does not introduce";
        }
        String acronym = passage.isVerbatim() ? editor.unexplained(passage, at) : null;
        return acronym == null ? null : "uses " + acronym + ", which its report does not spell out";
    }

    /// Whether a run may open and close where it does.
    private static boolean stands(List<Sentence> sentences, String text, int from, int to) {
        Sentence first = sentences.get(from);
        boolean cutShort = to < sentences.size() && sentences.get(to).turns();
        if (first.leans() || first.fault() != null || cutShort || asksOnly(sentences, from, to)) {
            return false;
        }
        int open = 0;
        for (int i = first.at().from(); i < sentences.get(to - 1).at().to(); i++) {
            char c = text.charAt(i);
            open += c == '“' || c == '(' ? 1 : c == '”' || c == ')' ? -1 : 0;
        }
        return open == 0;
    }

    /// Whether a run ends on a question whose answer would not follow. A list of questions, whole, is for the reader to ask.
    private static boolean asksOnly(List<Sentence> sentences, int from, int to) {
        boolean whole = from == 0 && to == sentences.size() && to > 1;
        return sentences.get(to - 1).text().endsWith("?")
                && !(whole && sentences.stream().allMatch(sentence -> sentence.text().endsWith("?")));
    }

    private void add(Option option, List<Sentence> sentences, @Nullable Passage before, @Nullable Passage after,
            List<Option> options) {
        int words = words(option, sentences);
        if (words >= FEWEST_WORDS && words <= mostWords && isFair(option, sentences, before, after)) {
            options.add(option);
        }
    }

    private static int words(Option option, List<Sentence> sentences) {
        int words = 0;
        for (int s = option.from(); s < option.end(); s++) {
            words += option.holds(s) ? sentences.get(s).words() : 0;
        }
        return words;
    }

    /// What supporters say comes with what critics say, where the passage or the next one has both.
    private static boolean isFair(Option option, List<Sentence> sentences, @Nullable Passage before,
            @Nullable Passage after) {
        for (int s = option.from(); s < option.end(); s++) {
            Side side = sentences.get(s).side();
            if (side != Side.NONE && option.holds(s) && !isAnswered(side, option, sentences, before, after)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnswered(Side side, Option option, List<Sentence> sentences, @Nullable Passage before,
            @Nullable Passage after) {
        boolean wanted = answers(side, before) || answers(side, after);
        for (int s = 0; s < sentences.size(); s++) {
            if (sentences.get(s).side().answers(side)) {
                if (option.holds(s)) {
                    return true;
                }
                wanted = true;
            }
        }
        return !wanted;
    }

    private static boolean answers(Side side, @Nullable Passage neighbour) {
        return neighbour != null && side(neighbour.text().plain()).answers(side);
    }

    private String obstacle(Passage passage, List<Sentence> sentences) {
        if (sentences.isEmpty()) {
            return "it holds no sentence";
        }
        Sentence first = sentences.getFirst();
        if (first.fault() != null && sentences.size() == 1) {
            return "it " + first.fault();
        }
        if (first.leans() && sentences.stream().noneMatch(s -> !s.leans() && s.fault() == null)) {
            return "it opens on something said before it";
        }
        if (passage.kind() == PassageKind.PARAGRAPH && words(Option.run(0, sentences.size()), sentences) > mostWords) {
            return "none of its sentences stands without the others, and all of them are more than the " + mostWords
                    + " words that an entry of this kind of brief has";
        }
        return "no run of its sentences stands by itself: each opens on something before it, points at something that "
                + "is not printed, or breaks off before its other side";
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

    /// A figure and then a capital: `14 Pub. L. No. 108-130`, the text of a note.
    private static boolean isNote(String text, int first) {
        int i = first;
        while (i < text.length() && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > first && i - first <= 3 && i + 1 < text.length() && text.charAt(i) == ' '
                && Character.isUpperCase(text.charAt(i + 1));
    }
}
