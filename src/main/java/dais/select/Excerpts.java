package dais.select;

import dais.model.Passage;
import dais.model.PassageKind;
import dais.text.Openers;
import dais.text.Sentences;
import dais.text.TextRange;
import dais.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The ways to print a passage: all of it, or a run of its whole sentences that stands by itself. Never part of a
/// sentence, never a run that opens on something left out, and never one that stops right before its exception.
final class Excerpts {
    /// Below so many words a run is a scrap, and above the other number no reader of a single page follows it.
    private static final int FEWEST_WORDS = 8;
    private static final int MOST_RUNS = 100;
    private static final Pattern TURNS = Pattern.compile(
            "^[\"“‘(\\[]*(?:However|But|Yet|Except|Unless|Nevertheless|Nonetheless|Still|By contrast|In contrast|Conversely|Critics|Opponents|Supporters|Proponents|Others|Some|On the other hand|That said|Although)\\b");

    private final int mostWords;

    /// @param mostWords how long an entry may be, in words
    Excerpts(int mostWords) {
        this.mostWords = mostWords;
    }

    /// The runs of a passage, the whole of it first where that may stand; empty where nothing of it may.
    List<Excerpt> of(Passage passage) {
        String text = passage.text().plain();
        List<TextRange> sentences = Sentences.split(text);
        List<Excerpt> runs = new ArrayList<>();
        boolean scrap = passage.kind() == PassageKind.ITEM && !isSentence(text);
        if (sentences.isEmpty() || scrap) {
            return runs;
        }
        if (stands(text, sentences, 0, sentences.size())) {
            runs.add(Excerpt.whole(passage));
        }
        if (!passage.isVerbatim()) {
            return runs;
        }
        for (int from = 0; from < sentences.size(); from++) {
            for (int to = sentences.size(); to > from && runs.size() < MOST_RUNS; to--) {
                boolean whole = from == 0 && to == sentences.size();
                if (!whole && stands(text, sentences, from, to)) {
                    runs.add(new Excerpt(passage,
                            passage.text().slice(sentences.get(from).from(), sentences.get(to - 1).to())));
                }
            }
        }
        return runs;
    }

    private boolean stands(String text, List<TextRange> sentences, int from, int to) {
        String run = text.substring(sentences.get(from).from(), sentences.get(to - 1).to());
        int words = Words.count(run);
        boolean cutBeforeTurn = to < sentences.size() && TURNS.matcher(sentences.get(to).in(text)).find();
        return words >= FEWEST_WORDS && words <= mostWords && !cutBeforeTurn && isSentence(run)
                && !Openers.needsAntecedent(sentences.get(from).in(text)) && !Openers.pointsElsewhere(run);
    }

    /// Opens with a capital or a figure and ends as a sentence ends; a lead-in to a list that does not follow is none.
    private static boolean isSentence(String run) {
        int first = 0;
        while (first < run.length() && !Character.isLetterOrDigit(run.charAt(first))) {
            first++;
        }
        int last = run.length() - 1;
        while (last > 0 && "\"”’')]".indexOf(run.charAt(last)) >= 0) {
            last--;
        }
        return first < run.length() && !Character.isLowerCase(run.charAt(first))
                && ".?!".indexOf(run.charAt(last)) >= 0;
    }
}
