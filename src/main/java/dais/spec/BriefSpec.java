package dais.spec;

import dais.diag.Sited;
import dais.diag.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a staffer asks for, read and checked for its shape. Whether the library can give it is found out later, so each
/// value keeps its place.
///
/// @param file the spec's name as shown
/// @param at the spec as a whole
/// @param title the brief's title
/// @param kind what sort of brief; one-pager where the spec is silent
/// @param audience who reads it
/// @param length how long it may be
/// @param asOf the date of its knowledge; null for the newest cited source's
/// @param topics the topics, in the spec's order; may be empty where sections say what is wanted
/// @param sources only these reports (`IF12100` or `IF12100@10`); empty for all
/// @param citations the citation style's name; `crs` where the spec is silent
/// @param notes where the notes stand
/// @param quotations how quotations are shown
/// @param to memo line; null without, as the three after it
/// @param from memo line
/// @param date memo line, as it is to be printed
/// @param re memo line
/// @param marking words at the top and foot of each page; null without
/// @param bottomLine staff's sentence or two, with cite marks; null without
/// @param sections the outline; empty for a section a topic
/// @param output the forms to publish
public record BriefSpec(String file, Span at, Sited<String> title, Kind kind, Sited<Audience> audience,
        Sited<Length> length, @Nullable Sited<LocalDate> asOf, List<Sited<String>> topics, List<Sited<String>> sources,
        Sited<String> citations, NotePlace notes, Quotations quotations, @Nullable Sited<String> to,
        @Nullable Sited<String> from, @Nullable Sited<String> date, @Nullable Sited<String> re,
        @Nullable Sited<String> marking, @Nullable Sited<String> bottomLine, List<SectionSpec> sections,
        Set<OutputFormat> output) {
    public BriefSpec {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        output = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(output));
    }
}
