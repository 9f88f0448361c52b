package dais.ingest;

import dais.model.Author;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a report says about itself, as far as it was found.
final class FrontMatter {
    @Nullable
    String id;
    @Nullable
    String version;
    @Nullable
    String series;
    @Nullable
    String title;
    @Nullable
    LocalDate date;
    final List<Author> authors = new ArrayList<>();
    /// Paragraphs that say it, letter for letter, and so are none of the report's own passages.
    final Set<String> lines = new TreeSet<>();
    /// What was taken from the file's properties, for want of anything better.
    final List<String> fromProperties = new ArrayList<>();

    boolean isFromGao() {
        return series != null && series.startsWith("GAO");
    }

    boolean isFromCrs() {
        return series != null && series.startsWith("CRS");
    }
}
