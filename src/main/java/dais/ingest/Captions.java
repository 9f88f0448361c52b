package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Knows the titles of tables and figures, and the lines around them: the unit below a title, the source and the notes
/// below a table. Files tag them as headings, paragraphs or list items, as it happens.
final class Captions {
    private static final Pattern TABLE = Pattern.compile("Table\\s+(?:[A-Z][.-]?)?[0-9]{0,3}[A-Za-z]?[.:]\\s.*");
    private static final Pattern FIGURE = Pattern
            .compile("(?:Figure|Chart|Map|Exhibit|Photo|Box)\\s+(?:[A-Z][.-]?)?[0-9]{0,3}[A-Za-z]?[.:]\\s.*");
    private static final Pattern SOURCE = Pattern
            .compile("(?:Sources?|Notes?|Source and Notes?|Photo [Cc]redit)\\s*:.*");
    /// Who made a picture belongs to its title; what it shows does not.
    private static final Pattern CREDIT = Pattern.compile("(?:Sources?|Photo [Cc]redit)\\s*:.*");
    private static final Pattern LETTERED = Pattern.compile("[a-z]{1,2}\\.\\s.*");
    private static final int LONGEST = 500;

    private enum Around {
        TEXT, TABLE, FIGURE
    }

    private final float bodySize;
    private final List<Part> out = new ArrayList<>();
    private Around around = Around.TEXT;
    private boolean subtitle;
    private boolean sourced;

    private Captions(float bodySize) {
        this.bodySize = bodySize;
    }

    static boolean isTable(String text) {
        return TABLE.matcher(text).matches();
    }

    static boolean isCaption(String text) {
        return isTable(text) || FIGURE.matcher(text).matches();
    }

    /// The parts with titles, sources and notes as what they are.
    static List<Part> mark(List<Part> parts, float bodySize) {
        Captions captions = new Captions(bodySize);
        for (Part part : parts) {
            captions.out.add(captions.mark(part));
        }
        return captions.out;
    }

    private Part mark(Part part) {
        if (isTitle(part)) {
            around = isTable(part.plain()) ? Around.TABLE : Around.FIGURE;
            subtitle = true;
            sourced = false;
            return part.as(Kind.CAPTION);
        }
        if (part.kind() == Kind.TABLE || part.kind() == Kind.FIGURE) {
            subtitle = false;
            return part;
        }
        if (part.kind() == Kind.NOTE || part.kind() == Kind.CAPTION || part.kind() == Kind.CONTENTS) {
            return part;
        }
        boolean source = part.kind() != Kind.HEADING && SOURCE.matcher(part.plain()).matches()
                && size(part) < 0.97f * bodySize;
        if (around != Around.TEXT && subtitle && !source && isSubtitle(part)) {
            return part.as(around == Around.FIGURE ? Kind.CAPTION : Kind.TABLE_NOTE);
        }
        subtitle = false;
        boolean small = part.kind() != Kind.HEADING && size(part) < 0.93f * bodySize;
        boolean lettered = small && LETTERED.matcher(part.plain()).matches();
        if (source || lettered || (sourced && small)) {
            sourced = true;
            boolean credit = around == Around.FIGURE && CREDIT.matcher(part.plain()).matches();
            return part.as(credit ? Kind.CAPTION : Kind.TABLE_NOTE);
        }
        around = Around.TEXT;
        sourced = false;
        return part;
    }

    private static boolean isTitle(Part part) {
        boolean may = part.kind() == Kind.HEADING || part.kind() == Kind.PARAGRAPH || part.kind() == Kind.ITEM
                || part.kind() == Kind.CAPTION;
        String text = part.plain();
        return may && text.length() < LONGEST && isBold(part) && isCaption(text);
    }

    private static boolean isBold(Part part) {
        for (Run run : part.block().runs()) {
            if (!run.text().isBlank()) {
                return run.bold() || part.kind() == Kind.HEADING || part.kind() == Kind.CAPTION;
            }
        }
        return false;
    }

    private boolean isSubtitle(Part part) {
        String text = part.plain();
        boolean smaller = size(part) < 0.97f * bodySize || text.startsWith("(");
        boolean line = part.kind() == Kind.PARAGRAPH || (part.kind() == Kind.ITEM && !Bullets.startsWith(text));
        return line && text.length() < 200 && !text.endsWith(".") && smaller;
    }

    private static float size(Part part) {
        float size = 0;
        int most = 0;
        for (Run run : part.block().runs()) {
            if (run.text().length() > most) {
                most = run.text().length();
                size = run.size();
            }
        }
        return size;
    }
}
