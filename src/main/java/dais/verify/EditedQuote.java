package dais.verify;

import dais.text.Acronyms;
import dais.text.FoldedText;
import dais.text.Provisions;
import dais.text.TextRange;
import dais.text.TimeWords;
import dais.text.Verbatim;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A quotation with the marks of an editor taken off (promise 1). It knows nothing of what the editor meant to do: a bracket
/// is taken off only if it holds the long form that the source itself gives the acronym before it, the law whose section
/// stands before it, or the date that the
/// report gives the time word before it; an ellipsis only if it is the only one and stands between whole sentences.
/// Everything else stays, and must stand in the source.
///
/// @param pieces what must stand in the source, in this order: one piece, or two with an ellipsis between them
record EditedQuote(List<String> pieces) {
    private static final String ELLIPSIS = " … ";

    /// @param words the quotation as the file has it
    /// @param source all of the source
    /// @param date the report's date; null where it has none
    static EditedQuote of(String words, List<FoldedText> source, @Nullable LocalDate date) {
        String bare = withoutBrackets(words, source, date);
        int gap = bare.indexOf(ELLIPSIS);
        if (gap > 0 && endsSentence(bare.substring(0, gap)) && startsSentence(bare.substring(gap + ELLIPSIS.length()))
                && bare.indexOf('…', gap + 2) < 0) {
            return new EditedQuote(List.of(bare.substring(0, gap), bare.substring(gap + ELLIPSIS.length())));
        }
        return new EditedQuote(List.of(bare));
    }

    boolean stands(List<FoldedText> sheets) {
        return pieces.size() == 1
                ? Verbatim.stands(pieces.getFirst(), sheets)
                : Verbatim.standInOrder(pieces.getFirst(), pieces.getLast(), sheets);
    }

    /// Where the first piece that does not stand in the sheets parts from them.
    Optional<Verbatim.Difference> difference(List<FoldedText> sheets) {
        for (String piece : pieces) {
            if (!Verbatim.stands(piece, sheets)) {
                return Verbatim.difference(piece, sheets);
            }
        }
        return Optional.empty();
    }

    private static String withoutBrackets(String words, List<FoldedText> source, @Nullable LocalDate date) {
        List<TextRange> ours = new ArrayList<>();
        for (int open = words.indexOf(" ["); open > 0; open = words.indexOf(" [", open + 1)) {
            int close = words.indexOf(']', open);
            if (close > 0) {
                String inside = words.substring(open + 2, close);
                String before = words.substring(0, open);
                if (isLongForm(inside, before, source) || isLaw(inside, before, source)
                        || isDate(inside, before, date)) {
                    ours.add(new TextRange(open, close + 1));
                }
            }
        }
        StringBuilder bare = new StringBuilder(words);
        for (TextRange bracket : ours.reversed()) {
            bare.delete(bracket.from(), bracket.to());
        }
        return bare.toString();
    }

    /// Whether the source explains the acronym that stands right before by just these words.
    private static boolean isLongForm(String inside, String before, List<FoldedText> source) {
        List<TextRange> acronyms = Acronyms.in(before);
        if (acronyms.isEmpty()) {
            return false;
        }
        TextRange last = acronyms.getLast();
        String rest = before.substring(last.to());
        String acronym = last.in(before);
        if ((!rest.isEmpty() && !rest.equals("s")) || !Acronyms.isLongFormOf(inside, acronym)) {
            return false;
        }
        List<String> ends = new ArrayList<>();
        for (String owner : List.of("", "'s", "’s", "”", "\"")) {
            for (String end : List.of(")", "s)", ",", ";", "]", " Act)", " Act,", " Act;", "'s)", "’s)", "'s,",
                    "’s,")) {
                ends.add(owner + " (" + acronym + end);
            }
        }
        ends.add(" (“" + acronym);
        ends.add(" Act (" + acronym + " Act)");
        return Verbatim.stands(inside, ends, source) || Verbatim.stands(acronym + " (" + inside + ")", source);
    }

    /// Whether the source names just this law behind the section that stands right before.
    private static boolean isLaw(String inside, String before, List<FoldedText> source) {
        List<Provisions.Mention> sections = Provisions.in(before);
        return !sections.isEmpty() && sections.getLast().at().to() == before.length() && inside.startsWith("of ")
                && Provisions.in(sections.getLast().name() + " " + inside).getFirst().law() != null
                && Verbatim.stands(sections.getLast().name() + " " + inside, source);
    }

    private static boolean isDate(String inside, String before, @Nullable LocalDate date) {
        return date != null && TimeWords.stamps(before, date).stream()
                .anyMatch(stamp -> stamp.end() == before.length() && stamp.stamp().equals("[" + inside + "]"));
    }

    private static boolean endsSentence(String text) {
        int last = text.length() - 1;
        while (last > 0 && "\"”’')]".indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && ".?!".indexOf(text.charAt(last)) >= 0;
    }

    private static boolean startsSentence(String text) {
        int first = 0;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first < text.length() && !Character.isLowerCase(text.charAt(first));
    }
}
