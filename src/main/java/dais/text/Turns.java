package dais.text;

import java.util.List;

/// Tells whether a sentence takes back, narrows or answers the one before it, so that the two must not be parted, and
/// whose view it reports. Closed lists of words, as [Openers].
public final class Turns {
    private static final Phrases TURNS = new Phrases("""
            however, but, yet, except, unless, nevertheless, nonetheless, still, by/in contrast, conversely, critics,
            opponents, supporters, proponents, advocates, others, on the other hand, that said, although, other/some
            observers/critics/analysts/members/stakeholders/commentators, some argue/contend/have/say/critics/opponents,
            even so, instead, only, even then, in practice, an exception, exceptions, the exception/exceptions
            """);
    /// A turn that comes after the subject: "The rule, however, …".
    private static final Phrases EARLY = new Phrases("however, nevertheless, nonetheless, by contrast");
    private static final int EARLY_WORDS = 5;
    private static final Phrases SUPPORTERS = new Phrases("supporters, proponents, advocates");
    private static final Phrases CRITICS = new Phrases("critics, opponents, skeptics, detractors");
    /// Words that may stand before the name of a side.
    private static final Phrases BEFORE = new Phrases("some, many, other, most, its, the, but, however, yet");

    private Turns() {
    }

    /// Whether the sentence belongs with the one before it.
    public static boolean turns(String sentence) {
        List<String> words = Openers.words(sentence, EARLY_WORDS + 3);
        if (TURNS.at(words, 0) > 0) {
            return true;
        }
        for (int i = 1; i < Math.min(EARLY_WORDS, words.size()); i++) {
            if (EARLY.at(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence opens with what supporters say.
    public static boolean isOfSupporters(String sentence) {
        return opensWith(SUPPORTERS, sentence);
    }

    /// Whether the sentence opens with what critics say.
    public static boolean isOfCritics(String sentence) {
        return opensWith(CRITICS, sentence);
    }

    private static boolean opensWith(Phrases side, String sentence) {
        List<String> words = Openers.words(sentence, 3);
        return side.at(words, BEFORE.at(words, 0)) > 0;
    }
}
