package dais.render.docx;

import dais.layout.Samples;
import dais.model.CitedBrief;
import dais.spec.NotePlace;
import dais.style.FontBook;
import dais.style.PageStyles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.xmlbeans.XmlException;

/// Writes the samples and draws them as LibreOffice sets them, to be looked at: `LookAtDocx DIR`. Needs `soffice` and
/// `pdftoppm`.
public final class LookAtDocx {
    private static final int DPI = 100;

    private LookAtDocx() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, XmlException {
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        draw(folder, "one-pager", Samples.onePager(), "one-pager", NotePlace.FOOTNOTES);
        draw(folder, "memo", Samples.memo(), "memo", NotePlace.FOOTNOTES);
        draw(folder, "memo-endnotes", Samples.memo(), "memo", NotePlace.ENDNOTES);
        draw(folder, "talking-points", Samples.talkingPoints(), "talking-points", NotePlace.FOOTNOTES);
    }

    @SuppressWarnings("SystemOut")
    private static void draw(Path folder, String name, CitedBrief brief, String style, NotePlace place)
            throws IOException, InterruptedException, XmlException {
        byte[] docx = new DocxRenderer(new FontBook()).render(brief, PageStyles.named(style), place);
        Path file = folder.resolve(name + ".docx");
        Files.write(file, docx);
        System.out.println(name + ": " + docx.length + " bytes, broken " + OfficeSchema.broken(docx));
        run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), file.toString());
        run("pdftoppm", "-r", Integer.toString(DPI), "-png", folder.resolve(name + ".pdf").toString(),
                folder.resolve(name).toString());
    }

    private static void run(String... command) throws IOException, InterruptedException {
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
