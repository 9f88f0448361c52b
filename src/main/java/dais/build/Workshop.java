package dais.build;

import dais.library.Library;
import dais.render.pdf.PdfRenderer;
import dais.select.ReportTexts;
import dais.style.FontBook;
import dais.verify.SourceShelf;

/// What the briefs of one library share: fonts, reports and the words of sources, each read once. Safe for use by several threads.
///
/// @param library where the passages come from
/// @param fonts the fonts
/// @param pdf draws with them
/// @param sources what quotations are proved against
/// @param texts what is read off the reports before anything is chosen
public record Workshop(Library library, FontBook fonts, PdfRenderer pdf, SourceShelf sources, ReportTexts texts) {
    public Workshop(Library library) {
        this(library, new FontBook());
    }

    private Workshop(Library library, FontBook fonts) {
        this(library, fonts, new PdfRenderer(fonts), new SourceShelf(library::sourceText), new ReportTexts(library));
    }
}
