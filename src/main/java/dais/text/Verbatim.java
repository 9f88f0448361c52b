package dais.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The equality rule for quotations: a quotation is verbatim where its characters stand in the source one after the other,
/// with nothing between them. What does not count as a difference is what setting type brings about, and nothing else:
///
/// - white space of any kind, line ends included;
/// - ligatures and other forms that Unicode calls compatible (`ﬁ` is `fi`), and composed against decomposed accents;
/// - soft hyphens, and a hyphen that stands before a line's end in the source;
/// - the shape of quotation marks: curly, straight, single inside double;
/// - the kind of hyphen (`-`, `‐`, `‑`); a dash is not a hyphen;
/// - the source's note marks: up to three digits that cling to the end of a word or its punctuation;
/// - where a passage runs over the end of a page, what the page's foot and the next page's head put between: the break must
///   fall at the end of a line.
///
/// Case, every letter, every digit and every other mark must be the same. `docs/verbatim-rule.md` says this to readers.
public final class Verbatim {
    /// A start must agree on so many characters before it is taken for the quotation, altered.
    private static final int NEAR = 8;

    private Verbatim() {
    }

    /// Where a quotation and its source part.
    ///
    /// @param quoted the words of the quotation from a little before the difference
    /// @param found the words of the source from there
    public record Difference(String quoted, String found) {
    }

    /// Whether a quotation stands, unbroken, on a sheet or on a run of sheets.
    ///
    /// @param quotation the words quoted, without quotation marks of ours
    /// @param sheets the sheets it should stand on, in order
    public static boolean stands(String quotation, List<FoldedText> sheets) {
        FoldedText wanted = FoldedText.of(quotation);
        if (wanted.length() == 0) {
            return false;
        }
        for (FoldedText sheet : sheets) {
            for (int start = begin(wanted, sheet, 0); start < sheet.length(); start = begin(wanted, sheet, start + 1)) {
                if (end(wanted, 0, sheet, start) >= 0) {
                    return true;
                }
            }
        }
        for (int s = 0; s + 1 < sheets.size(); s++) {
            if (runsOver(wanted, sheets.get(s), sheets.get(s + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a quotation stands with one of several ends: the same as asking for each in turn, and far quicker.
    ///
    /// @param opening what all of them begin with
    /// @param ends what follows it
    public static boolean stands(String opening, List<String> ends, List<FoldedText> sheets) {
        FoldedText head = FoldedText.of(opening);
        List<FoldedText> whole = ends.stream().map(end -> FoldedText.of(opening + end)).toList();
        for (FoldedText sheet : sheets) {
            for (int start = begin(head, sheet, 0); start < sheet.length(); start = begin(head, sheet, start + 1)) {
                int place = end(head, 0, sheet, start);
                for (int i = 0; place >= 0 && i < whole.size(); i++) {
                    if (end(whole.get(i), head.length(), sheet, place) >= 0) {
                        return true;
                    }
                }
            }
        }
        for (int s = 0; s + 1 < sheets.size(); s++) {
            for (FoldedText each : whole) {
                if (runsOver(each, sheets.get(s), sheets.get(s + 1))) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether two quotations stand one after the other, with something left out between them.
    ///
    /// @param sheets the sheets that both should stand on, in order
    public static boolean standInOrder(String first, String second, List<FoldedText> sheets) {
        FoldedText one = FoldedText.of(first);
        FoldedText other = FoldedText.of(second);
        for (int s = 0; s < sheets.size(); s++) {
            FoldedText sheet = sheets.get(s);
            for (int start = begin(one, sheet, 0); start < sheet.length(); start = begin(one, sheet, start + 1)) {
                int end = end(one, 0, sheet, start);
                if (end >= 0) {
                    return standsAfter(other, sheets, s, end);
                }
            }
            if (s + 1 < sheets.size() && runsOver(one, sheets.get(s), sheets.get(s + 1))) {
                return stands(second, sheets.subList(s + 1, sheets.size()));
            }
        }
        return false;
    }

    private static boolean standsAfter(FoldedText wanted, List<FoldedText> sheets, int sheet, int from) {
        for (int s = sheet; s < sheets.size(); s++) {
            FoldedText text = sheets.get(s);
            for (int start = s == sheet ? from + 1 : 0; start < text.length(); start++) {
                if (text.startsSentence(start) && end(wanted, 0, text, start) >= 0) {
                    return true;
                }
            }
            if (s + 1 < sheets.size() && runsOver(wanted, text, sheets.get(s + 1))) {
                return true;
            }
        }
        return false;
    }

    /// Where in the sheets the quotation stands nearly, and what differs first; empty where nothing like it is there.
    public static Optional<Difference> difference(String quotation, List<FoldedText> sheets) {
        FoldedText wanted = FoldedText.of(quotation);
        int longest = Math.min(NEAR, Math.max(1, wanted.length() / 2)) - 1;
        Difference nearest = null;
        for (FoldedText sheet : sheets) {
            for (int start = 0; start < sheet.length(); start++) {
                int[] at = {0, start};
                advance(wanted, sheet, at);
                if (at[0] > longest) {
                    longest = at[0];
                    nearest = new Difference(wanted.around(at[0]), sheet.around(at[1]));
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// The next place from `from` on whose first character agrees: nearly all places are ruled out by that alone.
    private static int begin(FoldedText wanted, FoldedText sheet, int from) {
        if (wanted.length() == 0 || wanted.isOptionalHyphen(0)) {
            return from;
        }
        char first = wanted.at(0);
        int start = from;
        while (start < sheet.length() && sheet.at(start) != first) {
            start++;
        }
        return start;
    }

    /// Where in the sheet the match ends that begins at `start`, or -1.
    private static int end(FoldedText wanted, int from, FoldedText sheet, int start) {
        int[] at = {from, start};
        advance(wanted, sheet, at);
        return at[0] == wanted.length() ? at[1] : -1;
    }

    /// Moves both places on as long as they agree.
    private static void advance(FoldedText wanted, FoldedText sheet, int[] at) {
        while (at[0] < wanted.length() && at[1] < sheet.length()) {
            char want = wanted.at(at[0]);
            if (want == sheet.at(at[1])) {
                at[0]++;
                at[1]++;
            } else if (sheet.isOptional(at[1]) && at[0] > 0) {
                at[1]++;
            } else if (wanted.isOptionalHyphen(at[0])) {
                at[0]++;
            } else {
                return;
            }
        }
    }

    /// Whether the quotation begins on one sheet, up to the end of a line, and goes on at the start of a line of the next.
    private static boolean runsOver(FoldedText wanted, FoldedText first, FoldedText second) {
        List<Integer> breaks = new ArrayList<>();
        for (int start = begin(wanted, first, 0); start < first.length(); start = begin(wanted, first, start + 1)) {
            int[] at = {0, start};
            advance(wanted, first, at);
            for (int back = at[1]; at[0] > 0 && back > start; back--) {
                if (first.endsLine(back - 1)) {
                    int matched = matchedUpTo(wanted, first, start, back);
                    if (matched > 0) {
                        breaks.add(matched);
                    }
                }
            }
        }
        for (int matched : breaks) {
            for (int start = 0; start < second.length(); start++) {
                if (second.startsLine(start) && end(wanted, matched, second, start) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How much of the quotation the stretch of the sheet from `start` up to `stop` holds.
    private static int matchedUpTo(FoldedText wanted, FoldedText sheet, int start, int stop) {
        int[] at = {0, start};
        advance(wanted, sheet.upTo(stop), at);
        return at[1] == stop ? at[0] : 0;
    }
}
