package dais.ingest;

import dais.model.Author;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads from the lines of a plain text what report it is: what [FrontReader] does for pages, without their type sizes.
final class TextFront {
    private static final Pattern NUMBER_AND_VERSION = Pattern
            .compile("\\b([A-Z]{1,4}[0-9]{4,5})\\s*[\u00b7\u2022|]\\s*VERSION\\s+([0-9]{1,3})\\b");
    private static final Pattern CRS_NUMBER = Pattern.compile("(?:IF|IN|LSB|RL|RS|R|TE|IG)[0-9]{4,5}");
    private static final Pattern GAO_NUMBER = Pattern.compile("\\bGAO-[0-9]{2}-[0-9]{3,6}(?:SP|T|R)?\\b");
    private static final Pattern OFFICE_NUMBER = Pattern
            .compile("(Office Note|Staff Note|Committee Note)\\s+([A-Z]{1,4}-[0-9]{4}-[0-9]{1,4})");
    private static final Pattern AUTHOR = Pattern.compile("(\\p{Lu}[\\p{L}.'\u2019-]*(?: [\\p{L}.'\u2019-]+){1,5}"
            + "(?:, (?:Jr|Sr|II|III)\\.?)?), ((?:[\\p{L}-]+ ){0,4}(?:Analyst|Specialist|Attorney|Librarian|Manager|Fellow"
            + "|Assistant|Counsel|Coordinator|Economist|Research\\w*|Consultant|Director|Advis[oe]r|Scholar|Associate"
            + "|Chief|Head)\\b.{0,100})");
    private static final int LONGEST_TITLE = 200;

    private final List<String> lines;
    private final FrontMatter front = new FrontMatter();

    private TextFront(List<String> lines) {
        this.lines = lines;
    }

    /// @param lines the lines of the whole text, with the running ones
    static FrontMatter read(List<String> lines) {
        TextFront reader = new TextFront(lines);
        reader.number();
        reader.titleAndDate();
        for (String line : lines) {
            Matcher author = author(line);
            if (author.matches()) {
                reader.author(author);
            }
        }
        return reader.front;
    }

    /// Whether the line names an author and their office.
    static boolean isAuthor(String line) {
        return author(line).matches();
    }

    private static Matcher author(String line) {
        String bare = line.strip();
        return AUTHOR.matcher(bare.endsWith(".") ? "" : bare);
    }

    private void author(Matcher line) {
        String name = line.group(1);
        boolean known = front.authors.stream().anyMatch(author -> author.name().equals(name));
        if (!known) {
            front.authors.add(new Author(name, line.group(2).startsWith("Coordinator") ? "coordinator" : null));
        }
        front.lines.add(line.group().strip());
    }

    private void number() {
        String all = String.join("\n", lines);
        Matcher footer = NUMBER_AND_VERSION.matcher(all);
        if (footer.find()) {
            front.id = footer.group(1);
            front.version = footer.group(2);
            front.series = FrontReader.crsSeries(footer.group(1));
            front.lines.add(footer.group(1));
            return;
        }
        boolean crs = all.contains("Congressional Research Service") || all.contains("crsreports.congress.gov")
                || all.contains("www.crs.gov");
        for (String line : lines) {
            if (crs && CRS_NUMBER.matcher(line.strip()).matches()) {
                front.id = line.strip();
                front.series = FrontReader.crsSeries(line.strip());
                front.lines.add(line.strip());
                return;
            }
        }
        for (String line : lines.subList(0, Math.min(40, lines.size()))) {
            Matcher office = OFFICE_NUMBER.matcher(line);
            Matcher gao = GAO_NUMBER.matcher(line);
            if (office.find()) {
                front.id = office.group(2);
                front.series = office.group(1).charAt(0)
                        + office.group(1).substring(1).toLowerCase(java.util.Locale.ROOT);
                front.lines.add(line.strip());
                return;
            }
            if (gao.find()) {
                front.id = gao.group();
                front.series = "GAO Report";
                front.lines.add(line.strip());
                return;
            }
        }
    }

    /// The title is the first line that is nothing else; a date stands near it.
    private void titleAndDate() {
        int seen = 0;
        for (String line : lines) {
            String bare = line.strip();
            if (bare.isEmpty() || seen > 12) {
                continue;
            }
            seen++;
            LocalDate date = PrintedDates.whole(bare);
            if (date != null) {
                front.date = front.date == null ? date : front.date;
                front.lines.add(bare);
            } else if (front.title == null && bare.length() <= LONGEST_TITLE && !front.lines.contains(bare)
                    && !Furniture.isRunning(bare) && !bare.equals("Congressional Research Service")) {
                front.title = bare.replaceFirst("^#+\\s+", "");
                front.lines.add(bare);
            }
        }
    }
}
