package dais.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// A paragraph, list item, note, table or caption of a report: the unit that a brief chooses and cites.
///
/// @param id which passage of which report
/// @param locator where it stands there
/// @param section the headings above it, outermost first
/// @param tags the topics a person gave it
/// @param proposed the topics Dais proposed, with a weight from 0 to 1; a person who refuses one leaves it there with 0
/// @param kind what it is in its source
/// @param wording whose words it is in
/// @param doubt why its reading is unsure; empty where it is sure
/// @param notes the names of the passages of its report that are the notes it calls, in order
/// @param links where its words lead to, in order
/// @param text its words
public record Passage(PassageId id, Locator locator, List<String> section, SortedSet<String> tags,
        SortedMap<String, Double> proposed, PassageKind kind, Wording wording, List<String> doubt, List<String> notes,
        List<SafeUri> links, Prose text) {
    public Passage {
        section = List.copyOf(section);
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        proposed = Collections.unmodifiableSortedMap(new TreeMap<>(proposed));
        doubt = List.copyOf(doubt);
        notes = List.copyOf(notes);
        links = List.copyOf(links);
    }

    /// A passage without notes and links.
    public Passage(PassageId id, Locator locator, List<String> section, SortedSet<String> tags,
            SortedMap<String, Double> proposed, PassageKind kind, Wording wording, List<String> doubt, Prose text) {
        this(id, locator, section, tags, proposed, kind, wording, doubt, List.of(), List.of(), text);
    }

    /// The same passage with other reasons to doubt its reading.
    public Passage withDoubt(List<String> other) {
        return new Passage(id, locator, section, tags, proposed, kind, wording, other, notes, links, text);
    }

    /// The same passage with other notes.
    public Passage withNotes(List<String> other) {
        return new Passage(id, locator, section, tags, proposed, kind, wording, doubt, other, links, text);
    }

    public boolean isVerbatim() {
        return wording == Wording.VERBATIM;
    }
}
