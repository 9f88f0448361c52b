package dais.library;

import dais.ingest.Extraction;
import dais.model.Author;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.Prose;
import dais.model.Report;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read out of a report as a library file can hold it: without invisible characters and without texts that
/// have no words.
final class Sound {
    private Sound() {
    }

    static LibraryFile of(Extraction extraction) {
        Report report = extraction.report();
        List<Author> authors = new ArrayList<>();
        for (Author author : report.authors()) {
            if (!clean(author.name()).isEmpty()) {
                authors.add(new Author(clean(author.name()), orNull(author.role())));
            }
        }
        List<Passage> passages = new ArrayList<>();
        for (Passage passage : extraction.passages()) {
            Passage sound = passage(passage);
            if (!sound.text().plain().isBlank()) {
                passages.add(sound);
            }
        }
        return new LibraryFile(new Report(report.key(), clean(report.series()), clean(report.title()), authors,
                orNull(report.publisher()), report.date(), report.sheets(), report.url(), report.label(),
                report.source(), orNull(report.printedIn())), passages);
    }

    private static Passage passage(Passage passage) {
        List<Prose.Run> runs = new ArrayList<>();
        for (Prose.Run run : passage.text().runs()) {
            runs.add(new Prose.Run(visible(run.text()), run.italic()));
        }
        List<String> section = new ArrayList<>();
        for (String heading : passage.section()) {
            if (!clean(heading).isEmpty()) {
                section.add(clean(heading));
            }
        }
        Locator locator = passage.locator();
        return new Passage(passage.id(), new Locator(orNull(locator.page()), locator.sheets(), orNull(locator.at())),
                section, passage.tags(), passage.proposed(), passage.kind(), passage.wording(), passage.doubt(),
                passage.notes(), passage.links(), new Prose(runs));
    }

    private static @Nullable String orNull(@Nullable String text) {
        String clean = text == null ? "" : clean(text);
        return clean.isEmpty() ? null : clean;
    }

    private static String clean(String text) {
        return Tidy.line(visible(text));
    }

    /// Control characters and halves of characters become spaces; a library file may not hold them.
    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean hidden = (Character.isISOControl(c) && c != '\n') || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFEFF
                    || (c & 0xFFFE) == 0xFFFE;
            visible.appendCodePoint(hidden ? ' ' : c);
        }
        return visible.toString();
    }
}
