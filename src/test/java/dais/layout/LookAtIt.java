package dais.layout;

import dais.model.CitedBrief;
import dais.render.pdf.PdfRenderer;
import dais.render.pdf.Vera;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// Sets the samples and draws them as pictures, to be looked at: `LookAtIt DIR`. Needs `pdftoppm`.
public final class LookAtIt {
    private static final int DPI = 100;

    private LookAtIt() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        draw(folder, "one-pager", Samples.onePager(), "one-pager", NotePlace.FOOTNOTES);
        draw(folder, "memo", Samples.memo(), "memo", NotePlace.FOOTNOTES);
        draw(folder, "memo-endnotes", Samples.memo(), "memo", NotePlace.ENDNOTES);
        draw(folder, "talking-points", Samples.talkingPoints(), "talking-points", NotePlace.FOOTNOTES);
    }

    @SuppressWarnings("SystemOut")
    private static void draw(Path folder, String name, CitedBrief brief, String style, NotePlace place)
            throws IOException, InterruptedException {
        FontBook fonts = new FontBook();
        PagedBrief paged = new Typesetter(fonts).typeset(brief, PageStyles.named(style), place);
        WordLikeMeasure.Outcome word = new WordLikeMeasure(fonts).pages(brief, PageStyles.named(style), place);
        byte[] pdf = new PdfRenderer(fonts).render(paged);
        Path file = folder.resolve(name + ".pdf");
        Files.write(file, pdf);
        System.out.printf(Locale.ROOT, "%s: %d pages, last %.3f full, %d bytes; in Word %d pages, %.3f; broken %s%n",
                name, paged.pages().size(), paged.lastPageFill(), pdf.length, word.pages(), word.fill(),
                Vera.broken(pdf));
        new ProcessBuilder("pdftoppm", "-r", Integer.toString(DPI), "-png", file.toString(),
                folder.resolve(name).toString()).inheritIO().start().waitFor();
    }
}
