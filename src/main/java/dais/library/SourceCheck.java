package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.library.LibraryFileReader.Reading;
import dais.model.Passage;
import dais.model.PassageKind;
import dais.model.Sheets;
import dais.model.Source;
import dais.text.FoldedText;
import dais.text.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Proves that the verbatim passages of a library file stand in its source, on the sheets they name.
final class SourceCheck {
    private static final Pattern CELL_END = Pattern.compile("[|\n]");
    private static final String BELOW_HEAD = "---";

    private final SourceTexts sources;
    private final List<Diagnostic> problems;

    /// @param problems takes what is wrong
    SourceCheck(SourceTexts sources, List<Diagnostic> problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /// @throws Failure where the source is missing or cannot be read
    void check(Reading reading) {
        Source source = reading.file().report().source();
        if (source == null) {
            return;
        }
        sources.bytes(source, reading.source()); // the right file, also where its text is at hand
        List<FoldedText> sheets = new ArrayList<>();
        for (String sheet : sources.of(source, reading.source()).sheets()) {
            sheets.add(FoldedText.of(sheet));
        }
        List<Passage> passages = reading.file().passages();
        for (int i = 0; i < passages.size(); i++) {
            // What is doubtful is known not to be sure; it is used only where a spec names it, and proved then.
            if (passages.get(i).isVerbatim() && passages.get(i).doubt().isEmpty()) {
                check(passages.get(i), source, sheets, reading.texts().get(i));
            }
        }
    }

    private void check(Passage passage, Source source, List<FoldedText> text, Span at) {
        String name = passage.id().name();
        Sheets sheets = passage.locator().sheets();
        int count = text.size();
        if (sheets == null && count > 1) {
            problems.add(Diagnostic.error(Code.MISSING_KEY, "`" + name + "` does not say on which sheet it stands", at,
                    "add a line such as `sheet: 2`, the page of " + source.file() + " counted from 1"));
        } else if (sheets != null && sheets.last() > count) {
            problems.add(Diagnostic.error(Code.ALTERED_PASSAGE, "`" + name + "` stands on sheet " + sheets + ", but "
                    + source.file() + " has " + count + (count == 1 ? " sheet" : " sheets"), at, "correct `sheet`"));
        } else {
            List<FoldedText> named = sheets == null ? text : text.subList(sheets.first() - 1, sheets.last());
            if (!stands(passage, named)) {
                problems.add(altered(passage, source, text, named, at));
            }
        }
    }

    /// A table's cells stand on their page each for itself: the bars, the rows and the dashes below its head are those of
    /// the reading.
    private static boolean stands(Passage passage, List<FoldedText> sheets) {
        String words = passage.text().plain();
        if (passage.kind() != PassageKind.TABLE) {
            return Verbatim.stands(words, sheets);
        }
        for (String cell : CELL_END.split(words)) {
            if (!cell.isBlank() && !cell.strip().equals(BELOW_HEAD) && !Verbatim.stands(cell, sheets)) {
                return false;
            }
        }
        return true;
    }

    private static Diagnostic altered(Passage passage, Source source, List<FoldedText> text, List<FoldedText> named,
            Span at) {
        String name = passage.id().name();
        String words = passage.text().plain();
        Sheets sheets = passage.locator().sheets();
        String where = sheets == null ? source.file() : "sheet " + sheets + " of " + source.file();
        for (int i = 0; i < text.size(); i++) {
            if (stands(passage, text.subList(i, i + 1))) {
                return Diagnostic.error(Code.ALTERED_PASSAGE, "`" + name + "` does not stand on " + where, at,
                        "it stands on sheet " + (i + 1) + ": correct `sheet`, and `page` if it is given");
            }
        }
        List<String> help = new ArrayList<>();
        Verbatim.difference(words, named).ifPresent(difference -> help
                .add("here `" + difference.quoted() + "`; the source has `" + difference.found() + "`"));
        help.add("restore the source's words, or mark the passage `wording: paraphrase`");
        return Diagnostic.error(Code.ALTERED_PASSAGE,
                "`" + name + "` is called verbatim, but its words do not stand in " + where, at,
                help.toArray(String[]::new));
    }
}
