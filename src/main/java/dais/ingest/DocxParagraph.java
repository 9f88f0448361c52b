package dais.ingest;

import dais.model.Prose;
import java.util.ArrayList;
import java.util.List;

/// A paragraph of a DOCX while it is read.
final class DocxParagraph {
    String style = "";
    /// How deep it stands in the outline by its own word, from 0; -1 where it does not say so.
    int outline = -1;
    boolean listed;
    final List<Prose.Run> runs = new ArrayList<>();
    /// The ids of the notes it calls.
    final List<String> notes = new ArrayList<>();

    void add(String text, boolean italic) {
        runs.add(new Prose.Run(Characters.clean(text), italic));
    }

    /// Its words, with one space between two and none around them.
    Prose text() {
        List<Prose.Run> tidy = new ArrayList<>();
        boolean space = true;
        for (Prose.Run run : runs) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < run.text().length(); i++) {
                char c = run.text().charAt(i);
                if (c == Characters.SOFT_HYPHEN || (c == ' ' && space)) {
                    continue;
                }
                text.append(c);
                space = c == ' ';
            }
            tidy.add(new Prose.Run(text.toString(), run.italic()));
        }
        Prose all = Proses.of(tidy);
        return all.slice(0, all.plain().stripTrailing().length());
    }
}
