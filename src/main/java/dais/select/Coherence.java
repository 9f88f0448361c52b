package dais.select;

import dais.model.Passage;
import dais.model.PassageKind;
import dais.select.Reading.Option;
import dais.select.Sentence.Side;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads a passage for the ways to print it: runs of whole sentences that stand by themselves, with at most one ellipsis.
/// No run opens on something left out, none stops right before its exception or its other side, none points at what the
/// brief does not print.
final class Coherence {
    /// Below so many words an entry is a scrap.
    private static final int FEWEST_WORDS = 8;
    /// More sentences than this are looked at as one run only.
    private static final int MOST_SENTENCES = 24;

    private final int mostWords;
    private final boolean oneSource;

    /// @param mostWords how long an entry may be, in words
    /// @param oneSource whether the brief is of one report only, so that "this report" says which
    Coherence(int mostWords, boolean oneSource) {
        this.mostWords = mostWords;
        this.oneSource = oneSource;
    }

    /// An entry of a report that is a catalogue: all of it, though it is no sentence.
    Reading readEntry(ReportText report, Passage passage) {
        Reading reading = read(report, passage);
        List<Sentence> sentences = reading.sentences();
        Option whole = Option.run(0, sentences.size());
        int words = words(whole, sentences);
        boolean prints = words >= FEWEST_WORDS && words <= mostWords && sentences.stream()
                .allMatch(s -> !s.leans() && (s.fault() == null || s.fault().equals(SentenceReader.NO_SENTENCE)));
        return reading.options().isEmpty() && prints ? new Reading(passage, sentences, List.of(whole), "") : reading;
    }

    Reading read(ReportText report, Passage passage) {
        String text = passage.text().plain();
        List<Sentence> sentences = report.sentences(passage);
        if (!oneSource) {
            sentences = sentences.stream().map(Sentence::withoutItself).toList();
        }
        Passage before = report.before(passage);
        Passage after = report.after(passage);
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
        return neighbour != null && SentenceReader.side(neighbour.text().plain()).answers(side);
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
        return "nothing of it can be quoted alone: its sentences speak of something said before, point at something that "
                + "is not printed, or leave out the other side";
    }
}
