package dais.verify;

import dais.diag.Code;
import dais.model.Locator;
import dais.model.Sheets;
import dais.text.FoldedText;
import dais.text.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether each quotation, as the finished file has it, stands in its source on the page that its note cites (promise 1).
final class QuoteCheck {
    private final Evidence evidence;
    private final List<Finding> findings = new ArrayList<>();
    private int quotations;
    private int paraphrases;

    QuoteCheck(Evidence evidence) {
        this.evidence = evidence;
    }

    int quotations() {
        return quotations;
    }

    int paraphrases() {
        return paraphrases;
    }

    List<Finding> check(ReadBrief read, List<Expected.Line> lines) {
        List<Expected.Extract> expected = lines.stream().flatMap(line -> line.extracts().stream()).toList();
        List<String> passages = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (ReadBrief.Block block : read.blocks()) {
            for (ReadBrief.Extract extract : block.extracts()) {
                passages.add(extract.passage());
                words.add(Plain.of(block.text().substring(extract.from(), extract.to())));
            }
        }
        for (int i = 0; i < expected.size(); i++) {
            Expected.Extract extract = expected.get(i);
            if (i >= passages.size() || !extract.isNamed(passages.get(i))) {
                add(Code.QUOTE_NOT_FOUND, read, extract, "its words are not in the file");
                return findings;
            }
            if (extract.verbatim()) {
                quotations++;
                quotation(read, extract, words.get(i));
            } else {
                paraphrases++;
                if (!words.get(i).equals(extract.text())) {
                    add(Code.TWINS_DIFFER, read, extract, "the paraphrase reads otherwise in the file");
                }
            }
        }
        return findings;
    }

    private void quotation(ReadBrief read, Expected.Extract extract, String words) {
        List<FoldedText> source = evidence.sources().sheets(extract.passage().report());
        Locator pinpoint = pinpoint(extract);
        Sheets sheets = pinpoint.sheets();
        List<FoldedText> cited = sheets == null
                ? source
                : source.subList(Math.min(sheets.first() - 1, source.size()), Math.min(sheets.last(), source.size()));
        EditedQuote edited = EditedQuote.of(words, source, evidence.reports().apply(extract.passage().report()).date());
        if (Verbatim.stands(words, cited) || edited.stands(cited)) {
            return;
        }
        for (int sheet = 0; sheet < source.size(); sheet++) {
            List<FoldedText> there = source.subList(sheet, Math.min(sheet + 2, source.size()));
            if (Verbatim.stands(words, there) || edited.stands(there)) {
                add(Code.WRONG_PAGE, read, extract,
                        "it stands on sheet " + (sheet + 1) + " of " + extract.passage().report() + ", not on "
                                + (sheets == null ? "the place cited" : "sheet " + sheets));
                return;
            }
        }
        Optional<Verbatim.Difference> difference = edited.difference(cited);
        if (difference.isPresent()) {
            add(Code.QUOTE_ALTERED, read, extract, "the file has “" + difference.get().quoted()
                    + "” where the source has “" + difference.get().found() + "”");
        } else {
            add(Code.QUOTE_NOT_FOUND, read, extract, "it does not stand in " + extract.passage().report());
        }
    }

    /// The place that the note after the quotation cites.
    private Locator pinpoint(Expected.Extract extract) {
        return evidence.brief().notes().stream().filter(note -> note.number() == extract.note())
                .flatMap(note -> note.citation().items().stream())
                .filter(item -> item.report().equals(extract.passage().report())).findFirst()
                .map(dais.model.Citation.Item::pinpoint).orElse(Locator.NONE);
    }

    private void add(Code code, ReadBrief read, Expected.Extract extract, String message) {
        findings.add(new Finding(code, read.format(), Plain.opening(extract.text()), extract.passage(), message));
    }
}
