package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Leaves out of a text without pages what it says about itself: title, date, authors, the disclaimer.
final class Frontless {
    private static final String DISCLAIMER = "This document was prepared by the Congressional Research Service";
    private static final Pattern AUTHORS = Pattern.compile("Authors?|Author (?:Contact )?Information|Author Contacts?");
    private static final int EARLY = 12;

    private Frontless() {
    }

    static List<Part> of(List<Part> parts, FrontMatter front) {
        List<Part> own = new ArrayList<>();
        boolean authors = false;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String text = part.plain();
            authors = part.kind() == Kind.HEADING
                    ? AUTHORS.matcher(text).matches()
                    : (authors || AUTHORS.matcher(text).matches()) && part.kind() != Kind.NOTE;
            boolean said = text.equals(front.title) || front.lines.contains(text) || TextFront.isAuthor(text)
                    || (i < EARLY && isFront(text, front.id));
            boolean disclaimer = text.startsWith(DISCLAIMER) || text.equals("Disclaimer");
            if (!authors && !said && !disclaimer && !Furniture.isRunning(text)) {
                own.add(part);
            }
        }
        return own;
    }

    private static boolean isFront(String text, @Nullable String id) {
        return text.length() < 60
                && (PrintedDates.whole(text) != null || text.equals(id) || (id != null && text.contains(id)));
    }
}
