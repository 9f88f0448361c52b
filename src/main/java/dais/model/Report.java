package dais.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report, statute, hearing or note that passages come from.
///
/// @param key its number and version
/// @param series what it is: `CRS In Focus`, `CRS Report`, `Public Law`, `Office note` …
/// @param title its title as printed
/// @param authors in the order printed; may be empty
/// @param publisher who publishes it; null where it is not known
/// @param date its own date, as printed on it; null where it has none
/// @param sheets how many physical pages it has; 0 where that is not known
/// @param url where it is published; null where it is not
/// @param label who may see it
/// @param source the file it was read from; null where staff wrote the passages by hand
/// @param printedIn volume and page where it begins in the collection that it is cited by: `136 Stat. 2395`,
///        `86 Fed. Reg. 7009`; null where it is cited by its number alone
public record Report(ReportKey key, String series, String title, List<Author> authors, @Nullable String publisher,
        @Nullable LocalDate date, int sheets, @Nullable SafeUri url, Label label, @Nullable Source source,
        @Nullable String printedIn) {
    public Report {
        authors = List.copyOf(authors);
    }

    /// A report that is cited by its number.
    public Report(ReportKey key, String series, String title, List<Author> authors, @Nullable String publisher,
            @Nullable LocalDate date, int sheets, @Nullable SafeUri url, Label label, @Nullable Source source) {
        this(key, series, title, authors, publisher, date, sheets, url, label, source, null);
    }

    public String id() {
        return key.id();
    }
}
