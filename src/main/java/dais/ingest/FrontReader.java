package dais.ingest;

import dais.ingest.TextBlock.Kind;
import dais.model.Author;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads from a report's own pages what it is: number, version, title, date, authors.
final class FrontReader {
    private static final Pattern NUMBER_AND_VERSION = Pattern
            .compile("\\b((?:[A-Z]{1,4})[0-9]{4,5})\\s*[\u00b7\u2022|]\\s*VERSION\\s+([0-9]{1,3})\\b");
    private static final Pattern CRS_NUMBER = Pattern.compile("(?:IF|IN|LSB|RL|RS|R|TE|IG)[0-9]{4,5}");
    private static final Pattern GAO_NUMBER = Pattern.compile("\\bGAO-[0-9]{2}-[0-9]{3,6}(?:SP|T|R)?\\b");
    private static final Pattern OFFICE_NUMBER = Pattern
            .compile("(Office Note|Staff Note|Committee Note)\\s+([A-Z]{1,4}-[0-9]{4}-[0-9]{1,4})");
    private static final Pattern AUTHOR_HEADING = Pattern
            .compile("Author (?:Contact )?Information|Authors?|Author Contacts?", Pattern.CASE_INSENSITIVE);
    private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]*(?: (?:\\p{Lu}[\\p{L}.'\u2019-]*|de|del|di|van|von|der|la|al|bin)){1,5}(?:, (?:Jr|Sr|II|III)\\.?)?";
    private static final Pattern NAMED = Pattern.compile("(" + NAME + "), (\\p{Lu}.{2,120})");
    private static final Pattern NAME_ALONE = Pattern.compile(NAME + "(?:, [Cc]oordinator)?");
    private static final Pattern OFFICE = Pattern.compile(".*\\b(?:Analyst|Specialist|Attorney|Librarian|Manager|Fellow"
            + "|Assistant|Counsel|Coordinator|Economist|Research\\w*|Consultant|Intern|Director|Advis[oe]r|Expert|Scholar"
            + "|Associate|Chief|Head|Scientist|Editor)\\b.*");
    private static final Pattern COORDINATOR = Pattern.compile("(.*?),? *\\(?coordinator\\)?",
            Pattern.CASE_INSENSITIVE);
    private static final int FRONT_PARTS = 14;
    /// Behind how many sheets a report's letter has begun.
    private static final int LETTER_SHEETS = 8;
    /// How much larger than the text a title is that the file does not tag as a heading.
    private static final float LARGER = 1.15f;

    private final List<Part> parts;
    private final List<String> sheets;
    private final FrontMatter front = new FrontMatter();

    private FrontReader(List<Part> parts, List<String> sheets) {
        this.parts = parts;
        this.sheets = sheets;
    }

    /// @param parts the report's blocks in reading order
    /// @param sheets the text of its pages
    static FrontMatter read(List<Part> parts, List<String> sheets) {
        FrontReader reader = new FrontReader(parts, sheets);
        reader.number();
        reader.titleAndDate();
        if (reader.front.date == null && reader.front.isFromGao()) {
            reader.letterDate();
        }
        reader.authorBlock();
        if (reader.front.authors.isEmpty()) {
            reader.authorLines();
        }
        if (reader.front.authors.isEmpty() && "Office note".equals(reader.front.series)) {
            reader.byline();
        }
        return reader.front;
    }

    private void number() {
        for (String sheet : sheets) {
            Matcher footer = NUMBER_AND_VERSION.matcher(sheet);
            if (footer.find()) {
                front.id = footer.group(1);
                front.version = footer.group(2);
                front.series = crsSeries(footer.group(1));
                return;
            }
        }
        for (Part part : early()) {
            Matcher office = OFFICE_NUMBER.matcher(part.plain());
            if (office.find() && part.plain().length() < 120) {
                front.id = office.group(2);
                front.series = office.group(1).charAt(0) + office.group(1).substring(1).toLowerCase(Locale.ROOT);
                front.lines.add(part.plain());
                return;
            }
        }
        String first = sheets.isEmpty() ? "" : sheets.getFirst();
        numberOnCover(first);
    }

    private void numberOnCover(String cover) {
        boolean crs = cover.contains("Congressional Research Service") || cover.contains("crsreports.congress.gov")
                || cover.contains("www.crs.gov");
        for (String line : cover.split("[\n|]", -1)) {
            String bare = line.strip();
            if (crs && CRS_NUMBER.matcher(bare).matches()) {
                front.id = bare;
                front.series = crsSeries(bare);
                return;
            }
        }
        Matcher gao = GAO_NUMBER.matcher(cover);
        if (gao.find()) {
            front.id = gao.group();
            front.series = "GAO Report";
        }
    }

    static String crsSeries(String id) {
        if (id.startsWith("IF")) {
            return "CRS In Focus";
        }
        if (id.startsWith("IN")) {
            return "CRS Insight";
        }
        if (id.startsWith("LSB")) {
            return "CRS Legal Sidebar";
        }
        if (id.startsWith("TE")) {
            return "CRS Testimony";
        }
        return id.startsWith("IG") ? "CRS Infographic" : "CRS Report";
    }

    private List<Part> early() {
        return parts.subList(0, Math.min(FRONT_PARTS, parts.size()));
    }

    private void titleAndDate() {
        @Nullable
        Part title = null;
        float body = new Measures(parts).bodySize();
        for (Part part : early()) {
            if (part.first() != 1 || part.block().runs().isEmpty()) {
                continue;
            }
            if (front.date == null) {
                front.date = PrintedDates.whole(part.plain());
                if (front.date != null) {
                    front.lines.add(part.plain());
                    continue;
                }
            }
            boolean candidate = part.plain().length() < 400 && !Captions.isCaption(part.plain())
                    && !front.lines.contains(part.plain())
                    && (part.kind() == Kind.HEADING || (part.kind() == Kind.PARAGRAPH && size(part) > LARGER * body));
            if (candidate && (title == null || size(part) > size(title) + 0.5f)) {
                title = part;
            }
        }
        if (title != null) {
            front.title = title.plain() + subtitle(title, body);
            front.lines.add(title.plain());
        }
    }

    /// GAO sets the subject of a report in capitals above its title.
    private String subtitle(Part title, float body) {
        int next = parts.indexOf(title) + 1;
        String subject = title.plain();
        if (!front.isFromGao() || next >= parts.size() || !subject.equals(subject.toUpperCase(Locale.ROOT))) {
            return "";
        }
        Part part = parts.get(next);
        boolean large = part.first() == 1 && !part.block().runs().isEmpty() && size(part) > LARGER * body;
        if (large) {
            front.lines.add(part.plain());
        }
        return large ? ": " + part.plain() : "";
    }

    /// A GAO report's cover has the month alone; the letter behind it has the day.
    private void letterDate() {
        for (Part part : parts) {
            LocalDate date = part.first() > LETTER_SHEETS ? null : PrintedDates.whole(part.plain());
            if (date != null) {
                front.date = date;
                front.lines.add(part.plain());
                return;
            }
        }
    }

    /// The size of most of a part's words: a tall first letter makes no title.
    private static float size(Part part) {
        Run longest = part.block().runs().getFirst();
        for (Run run : part.block().runs()) {
            longest = run.text().strip().length() > longest.text().strip().length() ? run : longest;
        }
        return longest.size();
    }

    /// The table of names and offices that closes a report.
    private void authorBlock() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (AUTHOR_HEADING.matcher(parts.get(i).plain()).matches() && parts.get(i).kind() != Kind.CONTENTS) {
                for (int k = i; k < parts.size() && !Furniture.endsAuthors(parts, i, k); k++) {
                    authors(parts.get(k), k > i);
                }
                return;
            }
        }
    }

    private void authors(Part part, boolean named) {
        front.lines.add(part.plain());
        for (List<List<TextBlock>> row : part.block().rows()) {
            for (List<TextBlock> cell : row) {
                boolean first = true;
                for (TextBlock line : cell) {
                    String text = Furniture.plain(line);
                    front.lines.add(text);
                    if (first && isName(text)) {
                        author(text);
                    }
                    first = false;
                }
            }
        }
        if (!named || !part.block().rows().isEmpty()) {
            return;
        }
        for (String line : part.lines()) {
            Matcher one = NAMED.matcher(line);
            front.lines.add(line);
            if (one.matches()) {
                author(one.group(1));
            } else if (isName(line)) {
                author(line);
            }
        }
    }

    private static boolean isName(String text) {
        return NAME_ALONE.matcher(text).matches()
                && (!OFFICE.matcher(text).matches() || COORDINATOR.matcher(text).matches());
    }

    /// In Focus names its authors in bold lines after the last paragraph.
    private void authorLines() {
        for (Part part : parts) {
            boolean late = part.first() >= Math.max(1, sheets.size() - 2) && part.plain().length() < 400
                    && !part.plain().endsWith(".");
            int before = front.authors.size();
            List<String> lines = late ? authorLines(part) : List.of();
            boolean each = lines.size() > 1;
            for (String line : each ? lines : late ? List.of(part.plain()) : lines) {
                Matcher named = NAMED.matcher(line);
                if (named.matches() && (isBold(part) || OFFICE.matcher(named.group(2)).matches())) {
                    author(named.group(1) + (named.group(2).startsWith("Coordinator") ? ", Coordinator" : ""));
                }
            }
            if (front.authors.size() > before) {
                front.lines.add(part.plain());
            }
        }
    }

    /// A part's lines, those that only go on with an office joined to the line before.
    private static List<String> authorLines(Part part) {
        List<String> lines = new ArrayList<>();
        for (String line : part.lines()) {
            if (lines.isEmpty() || NAMED.matcher(line).matches()) {
                lines.add(line);
            } else {
                lines.set(lines.size() - 1, lines.getLast() + " " + line);
            }
        }
        return lines;
    }

    private static boolean isBold(Part part) {
        return !part.block().runs().isEmpty() && part.block().runs().getFirst().bold();
    }

    private void author(String text) {
        String name = text.strip();
        Matcher coordinator = COORDINATOR.matcher(name);
        boolean leads = coordinator.matches();
        String bare = leads ? coordinator.group(1) : name;
        boolean plausible = bare.length() > 3 && bare.length() < 80 && !bare.equals("Author Information");
        if (plausible) {
            front.authors.add(new Author(bare, leads ? "coordinator" : null));
        }
    }

    /// An office note names its makers in a short line below its title.
    private void byline() {
        for (Part part : early()) {
            String text = part.plain();
            boolean byline = part.first() == 1 && part.kind() == Kind.PARAGRAPH && !front.lines.contains(text)
                    && text.length() <= 80 && !text.endsWith(".");
            if (byline) {
                front.lines.add(text);
                for (String name : text.split(", (?:and )?| and ", -1)) {
                    front.authors.add(new Author(name.strip(), null));
                }
                return;
            }
            if (text.length() > 200) {
                return;
            }
        }
    }
}
