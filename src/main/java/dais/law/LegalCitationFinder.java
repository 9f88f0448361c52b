package dais.law;

import dais.model.SafeUri;
import dais.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the citations of law in prose, brings each to one spelling and tells where it is published. It looks nothing up:
/// an address is built from the words alone, by the rules that congress.gov, govinfo.gov, ecfr.gov, federalregister.gov
/// and gao.gov state for their links.
public final class LegalCitationFinder {
    private static final String CONGRESS = "https://www.congress.gov/";
    private static final String GOVINFO = "https://www.govinfo.gov/link/";

    private LegalCitationFinder() {
    }

    /// The citations of a text, in its order; none overlaps another.
    public static List<LegalCitation> find(String text) {
        String even = even(text);
        List<LegalCitation> all = new ArrayList<>();
        for (LegalPattern written : LegalPattern.ALL) {
            LegalForm form = written.form();
            Pattern pattern = written.patternFor(even);
            if (pattern != null) {
                Matcher matcher = pattern.matcher(even);
                while (matcher.find()) {
                    all.add(citation(form, matcher.toMatchResult()));
                    further(form, matcher, even, all);
                }
            }
        }
        all.sort(Comparator.comparingInt((LegalCitation one) -> one.at().from())
                .thenComparingInt(one -> -one.at().to()));
        List<LegalCitation> apart = new ArrayList<>();
        for (LegalCitation one : all) {
            if (apart.isEmpty() || apart.getLast().at().to() <= one.at().from()) {
                apart.add(one);
            }
        }
        return List.copyOf(apart);
    }

    /// The numbers that follow a plural: "Public Laws 116-283 and 117-81".
    private static void further(LegalForm form, Matcher first, String text, List<LegalCitation> all) {
        boolean list = form == LegalForm.PUBLIC_LAW || form == LegalForm.EXECUTIVE_ORDER;
        if (!list || first.group("plural") == null) {
            return;
        }
        Matcher next = LegalPattern.FURTHER.matcher(text).region(first.end(), text.length());
        while (next.lookingAt()) {
            String number = next.group("number");
            TextRange at = new TextRange(next.start("number"), next.end("number"));
            if ((form == LegalForm.PUBLIC_LAW) == hyphens(number).contains("-")) {
                all.add(form == LegalForm.PUBLIC_LAW ? law(at, number) : order(at, number));
            }
            next.region(next.end(), text.length());
        }
    }

    private static LegalCitation law(TextRange at, String number) {
        String[] parts = halves(number);
        return new LegalCitation(at, LegalForm.PUBLIC_LAW, Integer.parseInt(parts[0]), parts[1],
                "P.L. " + parts[0] + "-" + parts[1], uri(GOVINFO + "plaw/" + parts[0] + "/public/" + parts[1]));
    }

    /// The Federal Register's site holds the orders from number 7532 (1937) on.
    private static LegalCitation order(TextRange at, String written) {
        String number = digits(written);
        return new LegalCitation(at, LegalForm.EXECUTIVE_ORDER, 0, number, "E.O. " + number,
                Integer.parseInt(number) < 7532
                        ? null
                        : uri("https://www.federalregister.gov/executive-order/" + number));
    }

    /// The text with one kind of space, each character in its place.
    private static String even(String text) {
        StringBuilder even = new StringBuilder(text);
        for (int i = 0; i < even.length(); i++) {
            if (Character.isWhitespace(even.charAt(i)) || Character.isSpaceChar(even.charAt(i))) {
                even.setCharAt(i, ' ');
            }
        }
        return even.toString();
    }

    private static LegalCitation citation(LegalForm form, MatchResult match) {
        TextRange at = new TextRange(match.start(), match.end());
        return switch (form) {
            case PUBLIC_LAW -> law(at, match.group("number"));
            case STATUTES_AT_LARGE -> {
                String page = digits(match.group("number"));
                yield volume(at, form, match.group("volume"), page, " Stat. ",
                        GOVINFO + "statute/" + match.group("volume") + "/" + page);
            }
            case US_CODE -> code(at, match);
            case CFR -> rules(at, match);
            case FEDERAL_REGISTER -> {
                String page = digits(match.group("number"));
                yield volume(at, form, match.group("volume"), page, " Fed. Reg. ",
                        "https://www.federalregister.gov/citation/" + match.group("volume") + "-FR-" + page);
            }
            case EXECUTIVE_ORDER -> order(at, match.group("number"));
            case PROCLAMATION -> {
                String number = digits(first(match, "number", "bare"));
                yield new LegalCitation(at, form, 0, number, "Proclamation " + number, null);
            }
            case BILL -> bill(at, match);
            case COMMITTEE_REPORT -> committee(at, match);
            case TREATY -> treaty(at, match);
            case CRS_PRODUCT -> {
                String number = match.group("number");
                yield new LegalCitation(at, form, 0, number, number, uri(CONGRESS + "crs-product/" + number));
            }
            case GAO_PRODUCT -> {
                String number = "GAO" + hyphens(match.group("number"));
                yield new LegalCitation(at, form, 0, number, number,
                        uri("https://www.gao.gov/products/" + number.toLowerCase(Locale.ROOT).replace('/', '-')));
            }
        };
    }

    private static LegalCitation volume(TextRange at, LegalForm form, String volume, String number, String between,
            String address) {
        return new LegalCitation(at, form, Integer.parseInt(volume), number, volume + between + number, uri(address));
    }

    private static LegalCitation code(TextRange at, MatchResult match) {
        String title = first(match, "volume", "of", "title", "named");
        String sections = first(match, "number", "several", "section", "below", "under");
        if (sections.isEmpty()) {
            return new LegalCitation(at, LegalForm.US_CODE, Integer.parseInt(title), "", title + " U.S.C.",
                    uri(GOVINFO + "uscode/" + title));
        }
        sections = hyphens(sections);
        String sign = match.group("sign");
        boolean chapter = sign != null && (sign.startsWith("c") || sign.startsWith("C") || sign.endsWith("art"));
        boolean several = match.group("several") != null || sections.contains(" ");
        String number = opening(sections);
        String normal = title + " U.S.C. " + (chapter ? "ch. " : several ? "§§" : "§") + sections + tail(match);
        return new LegalCitation(at, LegalForm.US_CODE, Integer.parseInt(title), number, normal,
                chapter ? null : uri(GOVINFO + "uscode/" + title + "/" + number));
    }

    private static String tail(MatchResult match) {
        String tail = match.group("tail");
        return tail == null ? "" : tail.startsWith(",") ? tail.substring(1) : tail;
    }

    private static LegalCitation rules(TextRange at, MatchResult match) {
        String title = first(match, "volume", "bare", "title");
        String place = hyphens(match.group("number"));
        String number = opening(place);
        boolean part = number.indexOf('.') < 0;
        return new LegalCitation(at, LegalForm.CFR, Integer.parseInt(title), number,
                title + " C.F.R. " + (part ? "Part " : "§") + place,
                uri("https://www.ecfr.gov/current/title-" + title + (part ? "/part-" : "/section-") + number));
    }

    private static LegalCitation bill(TextRange at, MatchResult match) {
        boolean house = match.group("chamber").equals("H");
        String number = match.group("number");
        String joint = match.group("joint");
        String kind = joint == null ? "" : joint.equals("J") ? "joint-" : "concurrent-";
        boolean resolution = match.group("resolution") != null;
        boolean amendment = match.group("amendment") != null;
        String path = (house ? "house-" : "senate-") + kind + (resolution ? "resolution" : "bill");
        String name = (house ? "H." : "S.") + (joint == null ? "" : joint + ".")
                + (resolution ? "Res." : amendment ? "Amdt." : house ? "R." : "");
        String congress = match.group("congress");
        String normal = name + " " + number + (congress == null ? "" : " (" + ordinal(congress) + ")");
        return new LegalCitation(at, LegalForm.BILL, congress == null ? 0 : Integer.parseInt(congress), number, normal,
                congress == null || amendment
                        ? null
                        : uri(CONGRESS + "bill/" + ordinal(congress) + "-congress/" + path + "/" + number));
    }

    private static LegalCitation committee(TextRange at, MatchResult match) {
        String[] parts = halves(match.group("number"));
        boolean senate = match.group("chamber").startsWith("S");
        String what = match.group("what").substring(0, 1);
        String word = what.equals("R") ? "Rept." : what.equals("D") ? "Doc." : "Prt.";
        return new LegalCitation(at, LegalForm.COMMITTEE_REPORT, Integer.parseInt(parts[0]), parts[1],
                (senate ? "S." : "H.") + word + " " + parts[0] + "-" + parts[1],
                what.equals("R")
                        ? uri(CONGRESS + "congressional-report/" + ordinal(parts[0]) + "-congress/"
                                + (senate ? "senate" : "house") + "-report/" + parts[1])
                        : null);
    }

    private static LegalCitation treaty(TextRange at, MatchResult match) {
        String number = match.group("number");
        if (number != null) {
            String[] parts = halves(number);
            return new LegalCitation(at, LegalForm.TREATY, Integer.parseInt(parts[0]), parts[1],
                    "Treaty Doc. " + parts[0] + "-" + parts[1],
                    uri(CONGRESS + "treaty-document/" + ordinal(parts[0]) + "-congress/" + parts[1]));
        }
        String tias = match.group("tias");
        if (tias != null) {
            return new LegalCitation(at, LegalForm.TREATY, 0, tias, "T.I.A.S. " + tias, null);
        }
        String series = match.group("series").contains("N") ? " U.N.T.S. " : " U.S.T. ";
        return new LegalCitation(at, LegalForm.TREATY, Integer.parseInt(match.group("volume")), match.group("page"),
                match.group("volume") + series + match.group("page"), null);
    }

    /// The first section named, without its subsections: what an address can lead to.
    private static String opening(String sections) {
        int end = 0;
        while (end < sections.length() && (Character.isLetterOrDigit(sections.charAt(end))
                || sections.charAt(end) == '.' || sections.charAt(end) == '-')) {
            end++;
        }
        String first = sections.substring(0, end);
        int dash = first.indexOf('-');
        return dash > 0 && isRange(first.substring(0, dash), first.substring(dash + 1))
                ? first.substring(0, dash)
                : first;
    }

    /// `2411-2420` is a run of sections, `300gg-11` and `78u-4` are single ones.
    private static boolean isRange(String from, String to) {
        return isNumber(from) && isNumber(to) && Integer.parseInt(to) > Integer.parseInt(from);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 9 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String first(MatchResult match, String... groups) {
        for (String group : groups) {
            String found = match.group(group);
            if (found != null) {
                return found;
            }
        }
        return "";
    }

    private static String[] halves(String number) {
        return hyphens(number).replace(" ", "").split("-", 2);
    }

    private static String hyphens(String text) {
        return text.replace('–', '-').replace('‑', '-');
    }

    private static String digits(String text) {
        return text.replace(",", "").replace(" ", "");
    }

    /// `117th`, `111th`, `102nd`.
    static String ordinal(String number) {
        int n = Integer.parseInt(number);
        String ending = n % 100 / 10 == 1 ? "th" : switch (n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return n + ending;
    }

    private static @Nullable SafeUri uri(String address) {
        return SafeUri.of(address).orElse(null);
    }
}
