package dais.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// A hundred thousand words without a citation, half of them prose full of what comes close to one, half of them rows as
/// the funding tables of a defence act have them: nothing is taken for law.
class NoFalseHitsTest {
    private static final int WORDS = 50_000;

    private static final List<String> WHO = List.of("The U.S. Navy", "Rep. H. Lee", "Sen. S. Ray", "The EO unit",
            "J. S. Tan", "The H. Res. office", "GAO", "CRS", "The House", "The Senate", "A Fed. agency", "P. L. Tan",
            "The CFR library", "Col. R. Statler", "The IF team", "The RL 10 engine", "A treaty body", "Mr. C. Doc",
            "The Title IV office", "An F/A-18 squadron", "The R-12 crew", "Gate 5 U.S. staff", "The Rep. for Gate 9");
    private static final List<String> DOES = List.of("told of", "paid for", "closed", "counted", "wrote of", "left",
            "asked for", "moved", "tested", "shipped", "saw");
    private static final List<String> WHAT = List.of("section 5 of the plan", "17 C-130 aircraft", "the 118th Congress",
            "$1,234,567 in FY2023", "part 3 of its report", "title II of its charter", "42 U.S. ships",
            "16 FR receivers", "the House report of 2019", "123 stations", "Public Works 7", "chapter 9",
            "the 9-11 law", "GAO-wide rules", "24 C.F. rolls", "the Senate doc on gates", "proclamations of 1863",
            "orders 1 to 12", "IN-20 boxes", "an H-60 and an S-70", "RS-25 engines", "§ 5 of its bylaws",
            "the treaty of 1968", "page 90 of volume 60", "IF 10 gates fail", "the TE 2000 model", "R 123 of its list",
            "7 Stat. offices", "Stat. tables for 1999", "5 U.S. C-17s", "Executive order forms",
            "an executive order of June 3", "a law, public since 1990");
    private static final List<String> HOW = List.of("in 2021", "at 10 U.S. ports", "on May 5, 2023", "for 12 percent",
            "by rule 5", "since 1,995 days", "under its own rules", "near pier 117-119", "at Room 2200", "in phase II",
            "at mile 86.5", "with 3,600 men", "on line 60-12", "for the 2d time");

    @Test
    void prose_without_a_citation() {
        Random random = new Random(100_000);
        assertThat(hits(WORDS, () -> pick(WHO, random) + " " + pick(DOES, random) + " " + pick(WHAT, random) + " "
                + pick(HOW, random) + ".")).isEmpty();
    }

    /// Line, programme element, what it is, what was asked for and what is authorised, in thousands.
    @Test
    void rows_of_funding_tables() {
        Random random = new Random(100_001);
        List<String> names = List.of("UNIVERSITY RESEARCH INITIATIVES", "S. SHIP SELF DEFENSE", "CH-47 HELICOPTER",
                "F-35 C2D2", "RL TEST STAND", "IN-HOUSE LAB", "STAT. PROGRAM", "TITLE 10 PAY", "H-1 UPGRADES", "MH-60R",
                "IF SENSORS", "EO SENSORS", "FR TRAINING", "U.S. SPACE COMMAND", "GAO SUPPORT");
        assertThat(hits(WORDS,
                () -> String.format(Locale.ROOT, "%03d %07d%c %s %,d %,d (%,d)", random.nextInt(300),
                        random.nextInt(9_999_999), (char) ('A' + random.nextInt(26)), pick(names, random),
                        random.nextInt(2_000_000), random.nextInt(2_000_000), random.nextInt(90_000))))
                .isEmpty();
    }

    private interface Line {
        String next();
    }

    private static List<String> hits(int words, Line lines) {
        List<String> hits = new ArrayList<>();
        int count = 0;
        StringBuilder paragraph = new StringBuilder();
        while (count < words) {
            String line = lines.next();
            count += line.split(" ").length;
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            if (paragraph.length() > 600) {
                String text = paragraph.toString();
                LegalCitationFinder.find(text)
                        .forEach(hit -> hits.add(hit.form() + " " + hit.at().in(text) + " <- " + text.substring(
                                Math.max(0, hit.at().from() - 20), Math.min(text.length(), hit.at().to() + 20))));
                paragraph.setLength(0);
            }
        }
        return hits;
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
