package dais.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The units and scales that stand behind a number in the prose of Congress, each in one spelling.
final class FigureUnits {
    /// A unit's one spelling, then all the ways to write it. Where a plural differs by an `s` alone it is not listed.
    private static final String[][] UNITS = {{"%", "%", "percent", "per cent", "pct"},
            {"percentage point", "percentage point"}, {"basis point", "basis point"},
            {"$", "dollar", "U.S. dollar", "US dollar"}, {"cent", "cent"}, {"€", "euro"}, {"¥", "yen"},
            {"yuan", "yuan", "renminbi"}, {"ruble", "ruble", "rouble"}, {"second", "second"}, {"minute", "minute"},
            {"hour", "hour"}, {"day", "day"}, {"week", "week"}, {"month", "month"}, {"quarter", "quarter"},
            {"year", "year"}, {"decade", "decade"}, {"century", "century", "centuries"}, {"mile", "mile"},
            {"nautical mile", "nautical mile"}, {"km", "kilometer", "kilometre", "km"}, {"m", "meter", "metre"},
            {"foot", "foot", "feet"}, {"inch", "inch", "inches"}, {"acre", "acre"}, {"hectare", "hectare"},
            {"square mile", "square mile"}, {"square km", "square kilometer", "square km"},
            {"square foot", "square foot", "square feet"}, {"cubic foot", "cubic foot", "cubic feet"},
            {"cubic m", "cubic meter"}, {"ton", "ton", "short ton"}, {"metric ton", "metric ton", "tonne"},
            {"pound", "pound", "lb", "lbs"}, {"kg", "kilogram", "kg"}, {"gram", "gram"}, {"ounce", "ounce"},
            {"barrel", "barrel"}, {"gallon", "gallon"}, {"liter", "liter", "litre"}, {"bushel", "bushel"},
            {"kW", "kilowatt", "kW"}, {"MW", "megawatt", "MW"}, {"GW", "gigawatt", "GW"},
            {"kWh", "kilowatt-hour", "kilowatt hour", "kWh"}, {"MWh", "megawatt-hour", "megawatt hour", "MWh"},
            {"GWh", "gigawatt-hour", "gigawatt hour", "GWh"}, {"TWh", "terawatt-hour", "terawatt hour", "TWh"},
            {"degree", "degree"}};
    private static final Map<String, String> NORMAL = new HashMap<>();
    private static final Map<String, String> CURRENCIES = Map.of("$", "$", "US$", "$", "USD", "$", "€", "€", "EUR", "€",
            "£", "£", "¥", "¥", "RMB", "yuan");
    private static final Map<String, Integer> SCALES = Map.ofEntries(Map.entry("hundred", 2), Map.entry("thousand", 3),
            Map.entry("k", 3), Map.entry("million", 6), Map.entry("m", 6), Map.entry("mn", 6), Map.entry("billion", 9),
            Map.entry("b", 9), Map.entry("bn", 9), Map.entry("trillion", 12), Map.entry("t", 12), Map.entry("tn", 12));

    static {
        for (String[] unit : UNITS) {
            for (int i = 1; i < unit.length; i++) {
                NORMAL.put(unit[i].toLowerCase(Locale.ROOT), unit[0]);
            }
        }
    }

    /// Currencies before a number. Longer ones first, as an alternation takes the first that fits.
    static final String CURRENCY = alternation(CURRENCIES);
    /// A scale behind a number. Its single letters are capitals: `5 m` is a length.
    static final String SCALE = "(?i:hundred|thousand|million|billion|trillion|bn|mn|tn)|[KMBT]";
    /// A unit behind a number, with the words that do not change it.
    static final String UNIT = "(?:(?i:calendar|business|working|legislative|consecutive|additional|more|full|fiscal)[\\s-])?"
            + "(?<unit>(?i:" + alternation(NORMAL) + ")s?)";

    private FigureUnits() {
    }

    /// The one spelling of a unit as it was written.
    static String unit(String written) {
        String unit = written.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String normal = NORMAL.get(unit);
        return normal != null ? normal : Objects.requireNonNull(NORMAL.get(unit.substring(0, unit.length() - 1)));
    }

    /// The one spelling of a currency before its amount.
    static String currency(String written) {
        return Objects.requireNonNull(CURRENCIES.get(written.strip()));
    }

    /// The power of ten that a scale stands for.
    static int power(String scale) {
        return Objects.requireNonNull(SCALES.get(scale.toLowerCase(Locale.ROOT)));
    }

    private static String alternation(Map<String, String> words) {
        return words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> word.replace("$", "\\$").replace(".", "\\.").replace(" ", "\\s"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
