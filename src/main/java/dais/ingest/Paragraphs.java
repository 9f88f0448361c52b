package dais.ingest;

import dais.ingest.LineJoins.Traits;
import dais.ingest.TextBlock.Kind;
import dais.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Joins the lines of a plain text to headings, paragraphs and list items.
final class Paragraphs {
    private static final Pattern NUMBERED = Pattern.compile("(?:\\(?[0-9]{1,2}[.)]|\\([a-z]\\))\\s+\\S.*");
    private static final Pattern HASHES = Pattern.compile("(#{1,6})\\s+(.*)");
    /// A line that leaves more of its column empty than this was ended, not filled.
    private static final double ENDED = 0.08;
    /// Lines up to this length were broken to fit a page; longer ones are whole paragraphs.
    private static final int PAGE_WIDE = 120;

    private final LineJoins joins;
    private final Hyphens hyphens;
    /// Whether a line is a paragraph.
    private final boolean unbroken;
    private final boolean guessed;
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int first;
    private int last;
    private @Nullable Traits before;
    private boolean afterHeading;

    /// @param guessed whether the order of the lines and the empty lines among them are guessed
    Paragraphs(LineJoins joins, List<String> lines, boolean guessed) {
        this.joins = joins;
        this.hyphens = new Hyphens(List.of(), List.of(String.join("\n", lines)));
        this.guessed = guessed;
        long longer = lines.stream().filter(line -> line.length() > PAGE_WIDE).count();
        this.unbroken = 10 * longer > lines.stream().filter(line -> line.length() > 40).count();
    }

    List<Part> of(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
        }
        flush();
        return parts;
    }

    private void add(TextLine line, @Nullable TextLine next) {
        Traits traits = joins.of(line.text());
        var hashes = HASHES.matcher(line.text());
        if (hashes.matches()) {
            flush();
            heading(hashes.group(2), hashes.group(1).length(), line);
        } else if (isHeading(line, traits, next)) {
            flush();
            heading(line.text(), afterHeading ? 2 : 1, line);
        } else {
            if (before == null || begins(before, traits, line)) {
                flush();
                first = line.sheet();
            } else {
                joint(line.text());
            }
            open.append(line.text());
            last = line.sheet();
            before = traits;
            afterHeading = false;
        }
    }

    private void heading(String text, int level, TextLine line) {
        parts.add(Part.of(Kind.HEADING, level, Prose.plain(text), line.sheet(), line.sheet()));
        afterHeading = true;
    }

    private boolean isHeading(TextLine line, Traits traits, @Nullable TextLine next) {
        if (!traits.heading() || traits.bullet() || next == null) {
            return false;
        }
        boolean opens = before == null || before.ends() || (line.apart() && !guessed);
        return opens && !Interleaving.startsSmall(next.text());
    }

    private boolean begins(Traits a, Traits b, TextLine line) {
        if (unbroken) {
            return true;
        }
        if (b.bullet() || (NUMBERED.matcher(line.text()).matches() && (a.mayEnd() || line.apart()))) {
            return true;
        }
        if (line.apart() && !guessed) {
            return a.mayEnd() || !b.small();
        }
        return a.ends() && !b.small() && (line.apart() || joins.room(a, b) > ENDED);
    }

    private void joint(String next) {
        int end = open.length() - 1;
        if (open.charAt(end) == '-' && end > 0 && open.charAt(end - 1) != ' ') {
            if (!hyphens.stays(open.substring(Math.max(0, end - 60), end), next, false)) {
                open.setLength(end);
            }
        } else if (open.charAt(end) == Characters.SOFT_HYPHEN) {
            open.setLength(end);
        } else if (open.charAt(end) != '\u2014' && !next.startsWith("\u2014")) {
            open.append(' ');
        }
    }

    private void flush() {
        if (!open.isEmpty()) {
            String text = open.toString();
            Kind kind = Bullets.startsWith(text) || NUMBERED.matcher(text).matches() ? Kind.ITEM : Kind.PARAGRAPH;
            parts.add(Part.of(Captions.isCaption(text) ? Kind.CAPTION : kind, 0, Prose.plain(text), first, last));
        }
        open.setLength(0);
        before = null;
    }
}
