package dais.text;

import dais.text.Figure.Day;
import dais.text.Figure.Quantity;
import dais.text.Figure.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the figures in prose: numbers, amounts, percentages and dates. Numbers that name something (`F-35`, `section 301`,
/// `Table 2`, `10:00`) are none.
public final class Figures {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
            "oct", "nov", "dec");
    private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
            "nineteen");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
            "ninety");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth");

    private static final String MONTH = "(?<month>Jan(?:uary|\\b\\.?)|Feb(?:ruary|\\b\\.?)|Mar(?:ch|\\b\\.?)"
            + "|Apr(?:il|\\b\\.?)|May|June?\\b\\.?|July?\\b\\.?|Aug(?:ust|\\b\\.?)|Sep(?:tember|t?\\b\\.?)"
            + "|Oct(?:ober|\\b\\.?)|Nov(?:ember|\\b\\.?)|Dec(?:ember|\\b\\.?))";
    private static final String YEAR = "(?<year>(?:1[6-9]|2[01])\\d\\d)(?![\\p{L}\\p{N}])";
    private static final String FREE = "(?<![\\p{L}\\p{N}])(?<!\\d[.,])";
    private static final String TAIL = "(?:[\\s-]?(?<scale>" + FigureUnits.SCALE + ")(?!\\p{L}))?(?:[\\s-]{0,2}"
            + FigureUnits.UNIT + "(?!\\p{L}))?";

    private static final Pattern AMOUNT = Pattern.compile(FREE + "(?<currency>" + FigureUnits.CURRENCY + "\\s?)?"
            + "(?<number>\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?|\\d++(?:\\.\\d++)?|\\.\\d++)" + TAIL
            + "(?![\\p{L}\\p{N}]|[.,]\\d)");

    /// A kind of number: how it is written, and what it means; null means nothing that could be checked.
    private record Form(Pattern written, @Nullable Function<MatchResult, List<Value>> meaning, boolean spelled) {
        static Form of(String written, @Nullable Function<MatchResult, List<Value>> meaning) {
            return new Form(Pattern.compile(written), meaning, false);
        }
    }

    /// In this order; what one has taken the next does not see.
    private static final List<Form> FORMS = List.of(Form.of("(?:https?://|www\\.)\\S+|\\S+@\\S+", null),
            // A name with a number in it: a word with a capital, and figures glued to it.
            Form.of("(?<![\\p{L}\\p{N}])(?!(?:FY|CY|USD|EUR|RMB)\\d|(?:Mid|Pre|Post|Early|Late)-)"
                    + "\\p{L}*\\p{Lu}\\p{L}*-?\\d[\\p{L}\\p{N}-]*", null),
            Form.of("(?:§\\s?|\\b(?i:sec\\.|section|subsection|title|chapter|part|paragraph|article|rule|table|figure|fig\\.|page"
                    + "|p\\.|no\\.|room|resolution|volume|vol\\.|annex|appendix|phase|tier|division|group of)\\s+)"
                    + "\\d[\\p{L}\\p{N}]*(?:[-–]\\d+)?(?:\\(\\w{1,5}\\))*", null),
            Form.of("(?:§§\\s?|\\b(?i:secs\\.|sections|subsections|titles|chapters|parts|paragraphs|articles|rules|tables"
                    + "|figures|pages|pp\\.|nos\\.|resolutions|volumes)\\s+)\\d\\w*(?:\\(\\w{1,5}\\))*"
                    + "(?:,\\s\\d\\w*(?:\\(\\w{1,5}\\))*(?=,))*(?:[-–]\\d+|,?\\s(?:and|or|to|through)\\s\\d\\w*(?:\\(\\w{1,5}\\))*)?",
                    null),
            Form.of("\\(\\d{1,3}\\)|\\b\\d{1,2}:\\d\\d\\b|\\b(?:\\d{3}-)?\\d{3}-\\d{4}\\b", null),
            Form.of(FREE + "(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d)", Figures::date),
            Form.of(FREE + "(?<month>\\d\\d?)/(?<day>\\d\\d?)/(?<year>\\d{4}|\\d\\d)(?!\\d)", Figures::date),
            Form.of(FREE + "\\d+/\\d+(?!\\d)", null),
            Form.of("\\b" + MONTH + "\\s+(?<day>\\d\\d?)(?:st|nd|rd|th)?(?![\\p{L}\\p{N}%]|[.,]\\d|\\s(?:percent|"
                    + "million|billion|trillion))(?:\\s?[-–]\\s?(?<last>\\d\\d?)(?!\\d))?(?:,?\\s+" + YEAR + ")?",
                    Figures::date),
            Form.of(FREE + "(?<day>\\d\\d?)(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + "(?!\\p{L})(?:,?\\s+" + YEAR
                    + ")?", Figures::date),
            Form.of("\\b" + MONTH + ",?\\s+(?:of\\s+)?" + YEAR, Figures::date),
            Form.of(FREE + "(?:FY|CY)[\\s-]?’?(?<year>\\d{4}|\\d\\d)(?!\\d)", Figures::date),
            Form.of(FREE + "(?<year>(?:1[6-9]|2[01])\\d\\d)[-–/](?<to>\\d\\d)(?!\\d)", Figures::years),
            Form.of(FREE + "(?<number>\\d{3}0)[’']?s(?!\\p{L})",
                    match -> List.of(new Quantity(new BigDecimal(match.group("number")), "decade of years"))),
            Form.of(FREE + "(?<number>\\d{1,3}(?:,\\d{3})*+|\\d++)(?:st|nd|rd|th)(?!\\p{L})",
                    match -> List.of(new Quantity(number(match), Quantity.ORDINAL))),
            new Form(AMOUNT, Figures::amount, false),
            new Form(Pattern.compile("(?<![\\p{L}\\p{N}-])(?<number>(?i:" + String.join("|", WORDS.reversed()) + "|(?:"
                    + String.join("|", TENS) + ")(?:[-\\s](?:" + String.join("|", WORDS.subList(0, 9)) + "))?))" + TAIL
                    + "(?!\\p{L})"), Figures::amount, true),
            new Form(
                    Pattern.compile("(?<![\\p{L}\\p{N}-])(?<number>(?i:" + String.join("|", ORDINALS) + "))(?!\\p{L})"),
                    match -> List.of(new Quantity(
                            BigDecimal.valueOf(ORDINALS.indexOf(match.group("number").toLowerCase(Locale.ROOT)) + 1),
                            Quantity.ORDINAL)),
                    true));

    private static final Pattern SPAN = Pattern.compile("\\s?[-–]\\s?|\\sto\\s(?:about\\s)?");
    private static final Pattern LIST = Pattern.compile("\\s?[-–]\\s?|,?\\s(?:to|and|or|through)\\s|,\\s");

    private Figures() {
    }

    /// The figures of a text, in its order. Both ends of `January 5-7` stand at its whole; no others overlap.
    public static List<Figure> find(String text) {
        StringBuilder left = new StringBuilder(text);
        List<Figure> figures = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.written().matcher(left.toString());
            while (matcher.find()) {
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    left.setCharAt(i, '\0');
                }
                if (form.meaning() != null) {
                    add(new TextRange(matcher.start(), matcher.end()), form.meaning().apply(matcher.toMatchResult()),
                            form.spelled(), figures);
                }
            }
        }
        figures.sort(Comparator.comparingInt(figure -> figure.at().from()));
        share(text, figures);
        return List.copyOf(figures);
    }

    /// Two dates, as in `January 5-7`, are two figures; all else that a number can mean is one.
    private static void add(TextRange at, List<Value> values, boolean spelled, List<Figure> figures) {
        if (values.stream().allMatch(Day.class::isInstance)) {
            values.forEach(value -> figures.add(new Figure(at, List.of(value), spelled)));
        } else {
            figures.add(new Figure(at, values, spelled));
        }
    }

    /// `$5 to 10 million`: the first shares the last one's scale and unit, and the last the first one's currency.
    private static void share(String text, List<Figure> figures) {
        Shape after = null;
        for (int i = figures.size() - 1; i >= 0; i--) {
            Figure figure = figures.get(i);
            Shape shape = Shape.of(figure, text);
            int end = figure.at().to();
            if (shape != null && after != null && end <= figures.get(i + 1).at().from()) {
                String between = text.substring(end, figures.get(i + 1).at().from());
                if (shape.currency() && after.unit().isEmpty() && SPAN.matcher(between).matches()) {
                    figures.set(i + 1,
                            with(figures.get(i + 1), after.number().scaleByPowerOfTen(after.power()), shape.unit()));
                }
                if (!shape.suffixed() && after.suffixed() && LIST.matcher(between).matches()) {
                    shape = new Shape(shape.number(), shape.currency(), true,
                            shape.currency() ? shape.unit() : after.unit(), after.power());
                    figures.set(i, with(with(figure, shape.number(), shape.unit()),
                            shape.number().scaleByPowerOfTen(shape.power()), shape.unit()));
                }
            }
            after = shape;
        }
    }

    private static Figure with(Figure figure, BigDecimal value, String unit) {
        List<Value> values = new ArrayList<>(figure.values());
        values.add(new Quantity(value, unit));
        return new Figure(figure.at(), values, figure.spelled());
    }

    /// How an amount in figures is written.
    ///
    /// @param number its digits, without the scale
    /// @param currency whether a currency stands before it
    /// @param suffixed whether a scale or unit stands behind it
    /// @param unit its unit; empty where it has none
    /// @param power the power of ten of its scale
    private record Shape(BigDecimal number, boolean currency, boolean suffixed, String unit, int power) {

        static @Nullable Shape of(Figure figure, String text) {
            Matcher matcher = AMOUNT.matcher(figure.at().in(text));
            if (!matcher.matches()) {
                return null;
            }
            String scale = matcher.group("scale");
            boolean currency = matcher.group("currency") != null;
            return new Shape(Figures.number(matcher), currency, scale != null || matcher.group("unit") != null,
                    Figures.unit(matcher), scale == null ? 0 : FigureUnits.power(scale));
        }
    }

    private static List<Value> date(MatchResult match) {
        Integer year = part(match, "year");
        if (year != null && year < 100) {
            year += year < 70 ? 2000 : 1900;
        }
        Integer month = null;
        if (match.namedGroups().containsKey("month")) {
            String written = match.group("month");
            month = Character.isDigit(written.charAt(0))
                    ? Integer.valueOf(written)
                    : Integer.valueOf(MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
        }
        List<Value> days = new ArrayList<>();
        days.add(new Day(year, month, part(match, "day")));
        Integer last = part(match, "last");
        if (last != null) {
            days.add(new Day(year, month, last));
        }
        return days;
    }

    private static List<Value> years(MatchResult match) {
        int year = Integer.parseInt(match.group("year"));
        return List.of(new Day(year, null, null),
                new Day(year / 100 * 100 + Integer.parseInt(match.group("to")), null, null));
    }

    private static @Nullable Integer part(MatchResult match, String name) {
        String written = match.namedGroups().containsKey(name) ? match.group(name) : null;
        return written == null ? null : Integer.valueOf(written);
    }

    private static List<Value> amount(MatchResult match) {
        String scale = match.group("scale");
        BigDecimal value = number(match).scaleByPowerOfTen(scale == null ? 0 : FigureUnits.power(scale));
        Quantity quantity = new Quantity(value, unit(match));
        boolean year = match.group().matches("(?:1[6-9]|2[01])\\d\\d");
        return year ? List.of(new Day(Integer.valueOf(match.group()), null, null), quantity) : List.of(quantity);
    }

    private static String unit(MatchResult match) {
        String unit = match.group("unit");
        String currency = match.namedGroups().containsKey("currency") ? match.group("currency") : null;
        return currency != null ? FigureUnits.currency(currency) : unit != null ? FigureUnits.unit(unit) : "";
    }

    private static BigDecimal number(MatchResult match) {
        String written = match.group("number").toLowerCase(Locale.ROOT);
        if (!Character.isLetter(written.charAt(0))) {
            return new BigDecimal(written.replace(",", ""));
        }
        int word = WORDS.indexOf(written);
        if (word >= 0) {
            return BigDecimal.valueOf(word + 1);
        }
        String[] parts = written.split("[-\\s]", 2);
        return BigDecimal
                .valueOf(10L * (TENS.indexOf(parts[0]) + 2) + (parts.length == 1 ? 0 : WORDS.indexOf(parts[1]) + 1));
    }
}
