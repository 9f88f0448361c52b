package dais.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Tells whether a text was read across the columns of its pages: its lines are then a left one and a right one in turn.
/// Such a text ends its sentences where the next line goes on in small letters, which no other text does often.
final class Interleaving {
    /// Of the lines that end a sentence, the share whose next line begins in small letters, from which on a text may have
    /// been read across. Fourteen two-page CRS documents had .14 at most as they stand, and .22 at least when they were read
    /// across.
    private static final double SHARE = 0.15;
    /// In a text in order, the line after the next goes on in small letters far more often than the next; in one that was
    /// read across it is the other way round. The same documents had .26 at most, and .74 at least.
    private static final double OF_SECOND = 0.5;
    private static final int SHORTEST = 25;
    /// With fewer lines that end a sentence, nothing can be told.
    private static final int FEWEST = 6;
    private static final Pattern END = Pattern.compile("[.?!][\u201d\"\u2019)\\]]*[0-9]*$");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "\\b(?:U\\.S|U\\.N|Rep|Sen|Dr|No|Nos|P\\.L|Sec|v|vs|Mr|Ms|Mrs|Gen|St|Inc|Co|Corp|Fed|Reg|Stat|[A-Z])\\.$");
    private static final Pattern OPENING = Pattern.compile("^[\u201c\"(\\[\u2018]+");

    private Interleaving() {
    }

    /// Whether the lines of a document were read across its columns.
    static boolean isIn(List<String> lines) {
        double next = share(lines, 1);
        return next >= SHARE && next >= OF_SECOND * share(lines, 2);
    }

    /// How often a line that ends a sentence is followed by one that begins in small letters; 0 where too little ends.
    ///
    /// @param step 1 for the next line, 2 for the one after it, which is the next of a column
    static double share(List<String> lines, int step) {
        List<String> long25 = lines.stream().map(String::strip).filter(line -> line.length() > SHORTEST).toList();
        int ends = 0;
        int broken = 0;
        for (int i = 0; i + step < long25.size(); i++) {
            if (endsSentence(long25.get(i))) {
                ends++;
                broken += startsSmall(long25.get(i + step)) ? 1 : 0;
            }
        }
        return ends < FEWEST ? 0 : broken / (double) ends;
    }

    /// Whether a line may end a sentence; an abbreviation may.
    static boolean mayEndSentence(String line) {
        return END.matcher(line).find();
    }

    /// Whether a line ends a sentence for all one can see of it.
    static boolean endsSentence(String line) {
        return mayEndSentence(line) && !ABBREVIATION.matcher(line).find();
    }

    static boolean startsSmall(String line) {
        String bare = opened(line);
        return !bare.isEmpty() && Character.isLowerCase(bare.charAt(0));
    }

    static boolean startsCapital(String line) {
        String bare = opened(line);
        return !bare.isEmpty() && Character.isUpperCase(bare.charAt(0));
    }

    private static String opened(String line) {
        return OPENING.matcher(line).replaceFirst("");
    }

    /// A word as it is compared: small, and without the marks around it.
    static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[\u201c\"(\\[]+|[\u201d\"),.;:\\]?!]+$", "");
    }
}
