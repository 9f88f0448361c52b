package dais.ingest;

import dais.ingest.TextBlock.Kind;
import dais.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Leaves out what stands on a report's pages without being part of its text: running lines, page numbers, contents,
/// names and dates of the title page, the authors' block, the disclaimer.
final class Furniture {
    private static final Pattern RUNNING = Pattern.compile(
            "Congressional Research Service(?: [0-9ivxlc]+)?|Congressional Research Service +.{0,80}\\bVERSION\\b.*"
                    + "|(?:https?://)?(?:www\\.)?(?:crsreports\\.congress\\.gov|crs\\.gov|congress\\.gov)/?(?: *\\|.*)?"
                    + "|(?:Page [0-9]+ +)?GAO-[0-9]{2}-[0-9]{3,6}[A-Z]{0,2}(?: .{0,60})?|INSIGHTi?|Legal Sidebari?"
                    + "|CRS (?i:report|insight|legal sidebar|in focus)(?: +Prepared for Members and)?(?: +Committees of Congress)?"
                    + "|Prepared for Members and(?: +Committees of Congress)?|Committees of Congress|.{0,40}\\bVERSION [0-9]+ [\u00b7|] .*|Page [0-9]+(?: of [0-9]+)?|[0-9]{1,4}|[ivxl]{1,6}");
    private static final Pattern AUTHORS = Pattern.compile("Author (?:Contact )?Information|Author Contacts?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LISTS = Pattern
            .compile("(?:Table of )?Contents|Figures|Tables|Contacts|Append(?:ix|ixes|ices)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DISCLAIMER = Pattern
            .compile("This (?:document|report) was prepared .{0,30}\\bResearch Service\\b");

    private final List<Part> parts;
    private final FrontMatter front;
    private final List<String> sheets;

    private Furniture(List<Part> parts, FrontMatter front, List<String> sheets) {
        this.parts = parts;
        this.front = front;
        this.sheets = sheets;
    }

    /// The parts that are the report's own text, in order.
    static List<Part> strip(List<Part> parts, FrontMatter front, List<String> sheets) {
        return new Furniture(parts, front, sheets).strip();
    }

    private List<Part> strip() {
        List<Part> kept = new ArrayList<>();
        int i = 0;
        while (i < parts.size()) {
            Part part = parts.get(i);
            if (AUTHORS.matcher(part.plain()).matches() && part.kind() != Kind.CONTENTS) {
                int heading = i;
                while (i < parts.size() && !endsAuthors(parts, heading, i)) {
                    i++;
                }
            } else {
                if (isSummary(part)) {
                    kept.add(renamed(part, "Summary"));
                } else if (part.kind() == Kind.CONTENTS) {
                    // What follows the contents stands under no heading of what went before.
                    kept.add(renamed(part, ""));
                } else if (!isFurniture(i)) {
                    kept.add(part);
                }
                i++;
            }
        }
        return kept;
    }

    private boolean isFurniture(int i) {
        Part part = parts.get(i);
        String text = part.plain();
        boolean table = !part.block().rows().isEmpty();
        if (part.kind() == Kind.FIGURE || (text.isBlank() && !table)) {
            return true;
        }
        if (table) {
            return false;
        }
        boolean disclaimer = DISCLAIMER.matcher(text).lookingAt()
                || (text.equals("Disclaimer") && i + 1 < parts.size() && parts.get(i + 1).plain().startsWith("This "));
        boolean list = LISTS.matcher(text).matches() && i + 1 < parts.size()
                && parts.get(i + 1).kind() == Kind.CONTENTS;
        boolean number = text.equals(front.id) || (part.kind() == Kind.PARAGRAPH && text.equals(front.title));
        return disclaimer || list || number || RUNNING.matcher(text).matches() || isTitlePage(part);
    }

    /// The lines of the title page; a report repeats them on its summary.
    private boolean isTitlePage(Part part) {
        boolean early = part.first() <= 3 || part.last() > sheets.size() - 2;
        return early && (front.lines.contains(part.plain()) || isAuthor(part)
                || (part.first() <= 3 && part.plain().length() < 40 && PrintedDates.whole(part.plain()) != null));
    }

    /// A summary names the authors and their offices at its side.
    private boolean isAuthor(Part part) {
        String text = part.plain();
        return part.first() <= 3 && text.length() < 120 && !text.endsWith(".")
                && front.authors.stream().anyMatch(author -> text.startsWith(author.name()));
    }

    /// A report's summary stands under the report's title and a head that the file counts as no part of the text.
    private boolean isSummary(Part part) {
        return part.first() > 1 && part.first() <= 4 && part.plain().equals(front.title)
                && sheets.get(part.first() - 1).lines().anyMatch(line -> line.strip().equals("SUMMARY"));
    }

    private static Part renamed(Part part, String heading) {
        return new Part(part.asHeading(1).block(), Prose.plain(heading), List.of(), part.first(), part.last());
    }

    /// Whether the authors' block that begins at one part has ended before another.
    static boolean endsAuthors(List<Part> parts, int heading, int i) {
        Part part = parts.get(i);
        return i > heading && (part.kind() == Kind.HEADING || part.plain().equals("Disclaimer")
                || (part.kind() != Kind.TABLE && part.plain().length() > 160) || part.kind() == Kind.NOTE
                || i > heading + 60);
    }

    /// The words of a block, with nothing healed: good enough to compare by.
    static String plain(TextBlock block) {
        StringBuilder text = new StringBuilder();
        Run last = null;
        for (Run run : block.runs()) {
            if (last != null && !last.text().endsWith(" ") && !run.text().startsWith(" ")
                    && (!last.sharesLineWith(run) || last.isApartFrom(run))) {
                text.append(' ');
            }
            text.append(run.text());
            last = run;
        }
        return text.toString().strip();
    }

    /// Whether a line is one of those that run along the pages of a report.
    static boolean isRunning(String line) {
        return RUNNING.matcher(line).matches();
    }
}
