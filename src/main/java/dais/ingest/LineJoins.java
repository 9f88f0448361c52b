package dais.ingest;

import dais.style.FontMetrics;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// How well one line of a column goes on in another: by capitals and full stops, by open brackets and quotation marks,
/// and by whether the next word would still have stood on the line. Scores are natural logarithms of odds, roughly; above
/// 0 speaks for the pair.
final class LineJoins {
    private static final Set<String> SMALL_WORDS = Set.of("the", "a", "an", "of", "to", "in", "and", "or", "for",
            "with", "by", "on", "at", "from", "that", "which", "as", "its", "their", "his", "has", "have", "had", "is",
            "are", "was", "were", "be", "been", "may", "could", "would", "should", "will", "not", "such", "than",
            "between", "including", "under", "into", "this", "these", "whether", "if", "u.s", "more", "other", "some",
            "also", "among", "during", "against");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LONGEST_HEADING = 58;
    /// A heading leaves some of its line empty.
    private static final double HEADING_SHARE = 0.93;

    private final FontMetrics font;
    private final Set<String> names = new HashSet<>();
    private final double column;

    /// @param font what the lines are measured in: they were most likely set in a type like it
    /// @param lines the lines of all pages
    LineJoins(FontMetrics font, List<String> lines) {
        this.font = font;
        List<Double> widths = new ArrayList<>();
        for (String line : lines) {
            widths.add(width(line));
            String[] words = SPACES.split(line);
            for (int i = 1; i < words.length; i++) {
                boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
                if (capital && !Interleaving.mayEndSentence(words[i - 1])) {
                    names.add(Interleaving.bare(words[i]));
                }
            }
        }
        Collections.sort(widths);
        this.column = widths.isEmpty() ? 1 : Math.max(1, widths.get((int) (widths.size() * 0.97)));
    }

    /// What has to be known of a line to judge what goes before and after it.
    record Traits(String text, double width, boolean mayEnd, boolean ends, boolean small, boolean capital,
            boolean heading, boolean bullet, String firstWord, String lastWord, double firstWidth) {
    }

    Traits of(String line) {
        String[] words = SPACES.split(line.strip());
        String first = words[0];
        int hyphen = first.indexOf('-');
        // A word may be divided behind its own hyphen.
        String unit = hyphen >= 0 && hyphen < first.length() - 1 ? first.substring(0, hyphen + 1) : first;
        return new Traits(line, width(line), Interleaving.mayEndSentence(line), Interleaving.endsSentence(line),
                Interleaving.startsSmall(line), Interleaving.startsCapital(line), isHeading(line),
                Bullets.startsWith(line), first, words[words.length - 1], width(unit));
    }

    /// A short line in capitals of a title without a full stop.
    boolean isHeading(String line) {
        String bare = line.strip();
        if (bare.isEmpty() || bare.length() > LONGEST_HEADING || ".,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0
                || !Character.isUpperCase(bare.charAt(0)) || width(bare) >= column * HEADING_SHARE) {
            return false;
        }
        int capitals = 0;
        int counted = 0;
        for (String word : SPACES.split(bare)) {
            if (!SMALL_WORDS.contains(Interleaving.bare(word))) {
                counted++;
                char first = word.charAt(0);
                capitals += Character.isUpperCase(first) || Character.isDigit(first) || first == '(' ? 1 : 0;
            }
        }
        return counted > 0 && capitals >= 0.8 * counted;
    }

    /// How much of the column would have been left had the first word of the second line stood on the first; below 0 where
    /// it would not have fitted. A share of the column.
    double room(Traits a, Traits b) {
        return (column - a.width - font.width(' ') - b.firstWidth) / column;
    }

    /// The score of two lines with nothing between them.
    double join(Traits a, Traits b) {
        double score = letters(a, b);
        double room = room(a, b);
        if (room > 0 && !a.heading) {
            score -= (0.5 + Math.min(4, 14 * room)) * (a.mayEnd ? 1.0 : 1.3);
        }
        return score;
    }

    private double letters(Traits a, Traits b) {
        double score = 0;
        boolean name = names.contains(Interleaving.bare(b.firstWord));
        if (a.ends && b.small) {
            score -= 3.5;
        }
        if (b.bullet) {
            score += a.mayEnd || a.lastWord.endsWith(";") ? 0.8 : -3;
        } else if (!a.mayEnd && b.capital && !b.heading && !a.heading) {
            score -= name ? 0.3 : 1.6;
        }
        if (!a.mayEnd && b.small) {
            score += 0.6;
        }
        if (a.lastWord.endsWith("-") || a.lastWord.endsWith("\u2014")) {
            score += b.small ? 0.8 : -0.3;
        }
        if (SMALL_WORDS.contains(Interleaving.bare(a.lastWord)) && b.heading && !name) {
            score -= 2;
        }
        if (b.heading && !a.mayEnd && !a.heading) {
            score -= 0.7;
        }
        if (a.heading && b.small) {
            score -= 1.5;
        }
        return score + pairs(a.text, b.text);
    }

    /// Brackets and quotation marks that one line opens and the other closes.
    private static double pairs(String a, String b) {
        double score = 0;
        int open = count(a, '(') - count(a, ')');
        boolean closes = count(b, ')') > count(b, '(');
        if (open > 0 && closes) {
            score += 1.5;
        }
        int opening = b.indexOf('(');
        if (open <= 0 && closes && (opening < 0 || b.indexOf(')') < opening)) {
            score -= 0.5;
        }
        if (count(a, '\u201c') > count(a, '\u201d') && count(b, '\u201d') > count(b, '\u201c')) {
            score += 1.2;
        }
        return score;
    }

    /// The score of two lines with an empty line between them.
    double joinOverGap(Traits a, Traits b) {
        double score = a.mayEnd || a.heading ? 1.2 : -5;
        if (b.small) {
            score -= 5;
        }
        if (!a.mayEnd && SMALL_WORDS.contains(Interleaving.bare(a.lastWord))) {
            score -= 2;
        }
        if (!a.mayEnd && !a.heading && a.lastWord.endsWith(",")) {
            score -= 2;
        }
        double room = room(a, b);
        if (a.mayEnd && room > 0) {
            score += room > 0.12 ? 1.7 : 1;
        }
        return score;
    }

    private double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            int known = font.width(text.charAt(i));
            width += known == 0 ? 500 : known;
        }
        return width;
    }

    private static int count(String text, char c) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == c ? 1 : 0;
        }
        return count;
    }
}
