package dais.cite;

import dais.model.Inline;
import dais.model.Inline.Cut;
import dais.model.Inline.Text;
import dais.model.Report;
import java.util.ArrayList;
import java.util.List;

/// The words of a citation while they are put together.
final class Phrase {
    private final List<Inline> words = new ArrayList<>();

    Phrase roman(String text) {
        return add(text, Cut.ROMAN);
    }

    Phrase italic(String text) {
        return add(text, Cut.ITALIC);
    }

    Phrase add(String text, Cut cut) {
        if (!text.isEmpty()) {
            words.add(new Text(text, cut));
        }
        return this;
    }

    /// Words that lead to where the report is published, if that is known.
    Phrase linked(Report report, String text) {
        return linked(report, text, Cut.ROMAN);
    }

    Phrase linked(Report report, String text, Cut cut) {
        Text shown = new Text(text, cut);
        words.add(report.url() == null ? shown : new Inline.Link(report.url(), List.of(shown)));
        return this;
    }

    /// The same where the words are the source's own number, else plain words.
    Phrase linkedIf(boolean own, Report report, String text) {
        return own ? linked(report, text) : roman(text);
    }

    List<Inline> words() {
        return Blocks.joined(words);
    }
}
