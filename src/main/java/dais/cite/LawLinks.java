package dais.cite;

import dais.law.LegalCitation;
import dais.law.LegalCitationFinder;
import dais.model.Block;
import dais.model.Brief;
import dais.model.CitedBrief;
import dais.model.Inline;
import dais.model.Inline.Text;
import dais.model.Note;
import dais.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Leads each citation of law in a brief's text, staff's and quoted, to where the law is published. The words and their look
/// stay the same. Headings have no links.
final class LawLinks {
    /// A brief is cited anew for each trial, and most of its texts come again.
    private final Map<String, List<LegalCitation>> known = new HashMap<>();

    CitedBrief in(CitedBrief cited) {
        Brief brief = cited.brief();
        List<Block> body = new ArrayList<>();
        for (Block block : brief.body()) {
            body.add(block instanceof Block.Heading ? block : Blocks.map(block, this::linked));
        }
        List<Note> notes = new ArrayList<>();
        for (Note note : cited.notes()) {
            notes.add(new Note(note.number(), linked(note.text()), note.citation()));
        }
        return new CitedBrief(
                new Brief(brief.front(), body, brief.asOf(), brief.foot(), brief.marking(), brief.sourcesHeading()),
                notes, cited.sources().stream().map(this::linked).toList());
    }

    private List<Inline> linked(List<Inline> inlines) {
        List<Inline> out = new ArrayList<>(inlines.size());
        List<Text> words = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                words.add(text);
                continue;
            }
            link(words, out);
            out.add(inline instanceof Inline.Extract extract
                    ? new Inline.Extract(extract.passage(), extract.wording(), extract.source(), linked(extract.text()))
                    : inline);
        }
        link(words, out);
        return out;
    }

    /// Moves words over, with those of each citation inside a link.
    private void link(List<Text> words, List<Inline> out) {
        if (words.isEmpty()) {
            return;
        }
        int done = 0;
        for (LegalCitation citation : known.computeIfAbsent(Inline.plain(List.copyOf(words)),
                LegalCitationFinder::find)) {
            if (citation.address() != null) {
                out.addAll(cut(words, done, citation.at().from()));
                out.add(new Inline.Link(citation.address(), cut(words, citation.at().from(), citation.at().to()),
                        true));
                done = citation.at().to();
            }
        }
        out.addAll(cut(words, done, Integer.MAX_VALUE));
        words.clear();
    }

    private static List<Inline> cut(List<Text> words, int from, int to) {
        List<Inline> out = new ArrayList<>();
        int at = 0;
        for (Text word : words) {
            TextRange part = new TextRange(Math.max(0, from - at),
                    Math.max(0, Math.min(word.text().length(), to - at)));
            if (part.from() < part.to()) {
                out.add(new Text(part.in(word.text()), word.cut()));
            }
            at += word.text().length();
        }
        return out;
    }
}
