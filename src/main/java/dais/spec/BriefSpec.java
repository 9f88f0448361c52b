package dais.spec;

import dais.diag.Sited;
import dais.diag.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a staffer asks for, read and checked for its shape. Whether the library can give it is found out later, so each
/// value keeps its place.
///
/// @param file the spec's name as shown
/// @param at the spec as a whole
/// @param title the brief's title
/// @param kind what sort of brief; one-pager where the spec is silent
/// @param style the page style; null for that of the kind
/// @param audience who reads it
/// @param length how long it may be
/// @param asOf the date of its knowledge; null for the newest cited source's
/// @param oldest how old a source may be on the date of knowledge; null for any age
/// @param topics the topics, in the spec's order; may be empty where sections say what is wanted
/// @param sources only these reports (`IF12100` or `IF12100@10`); empty for all
/// @param citations the citation style's name, of ours or of a CSL file in `styles/`; `crs` where the spec is silent
/// @param notes where the notes stand
/// @param quotations how quotations are shown
/// @param to memo line; null without, as the three after it
/// @param from memo line
/// @param date memo line, as it is to be printed
/// @param re memo line
/// @param marking words at the top and foot of each page; null without
/// @param draft whether each page says that it is a draft
/// @param review whether each passage of the DOCX has a comment beside it
/// @param bottomLine staff's sentence or two, with cite marks; null without
/// @param keyFigures figures that stand out, below the bottom line
/// @param hearing the hearing it prepares for; null without
/// @param decision what it asks its reader to decide; null without
/// @param options the ways to decide; may be empty
/// @param recommendation what staff recommend; null without
/// @param sections the outline; empty for a section a topic
/// @param output the forms to publish
public record BriefSpec(String file, Span at, Sited<String> title, Kind kind, @Nullable Sited<String> style,
        Sited<Audience> audience, Sited<Length> length, @Nullable Sited<LocalDate> asOf,
        @Nullable Sited<SourceAge> oldest, List<Sited<String>> topics, List<Sited<String>> sources,
        Sited<String> citations, NotePlace notes, Quotations quotations, @Nullable Sited<String> to,
        @Nullable Sited<String> from, @Nullable Sited<String> date, @Nullable Sited<String> re,
        @Nullable Sited<String> marking, boolean draft, boolean review, @Nullable Sited<String> bottomLine,
        List<KeyFigureSpec> keyFigures, @Nullable HearingSpec hearing, @Nullable Sited<String> decision,
        List<OptionSpec> options, @Nullable Sited<String> recommendation, List<SectionSpec> sections,
        Set<OutputFormat> output) {
    public BriefSpec {
        topics = List.copyOf(topics);
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        options = List.copyOf(options);
        keyFigures = List.copyOf(keyFigures);
        output = Collections.unmodifiableSet(new TreeSet<>(output));
    }

    /// Every text of the staff's that may hold cite marks, in the order in which the spec's keys are listed.
    public List<Sited<String>> staffTexts() {
        List<Sited<String>> texts = new ArrayList<>();
        add(texts, bottomLine);
        keyFigures.forEach(figure -> texts.add(figure.text()));
        if (hearing != null) {
            add(texts, hearing.purpose());
            for (HearingSpec.Witness witness : hearing.witnesses()) {
                add(texts, witness.background());
                add(texts, witness.reason());
            }
        }
        add(texts, decision);
        for (OptionSpec option : options) {
            add(texts, option.option());
            add(texts, option.pro());
            add(texts, option.con());
        }
        add(texts, recommendation);
        for (SectionSpec section : sections) {
            section.staff().keyFigures().forEach(figure -> texts.add(figure.text()));
            for (Exhibit exhibit : section.staff().exhibits()) {
                if (exhibit instanceof Exhibit.Table table) {
                    table.rows().forEach(texts::addAll);
                }
                add(texts, exhibit.source());
            }
            texts.addAll(section.staff().questions());
        }
        return texts;
    }

    /// Every key figure, in the same order.
    public List<KeyFigureSpec> allKeyFigures() {
        List<KeyFigureSpec> figures = new ArrayList<>(keyFigures);
        sections.forEach(section -> figures.addAll(section.staff().keyFigures()));
        return figures;
    }

    /// Every other text that is printed as it stands.
    public List<Sited<String>> plainTexts() {
        List<Sited<String>> texts = new ArrayList<>();
        for (Sited<String> text : Arrays.asList(title, to, from, date, re, marking)) {
            add(texts, text);
        }
        texts.addAll(topics);
        if (hearing != null) {
            for (Sited<String> text : Arrays.asList(hearing.committee(), hearing.title(), hearing.at(),
                    hearing.place())) {
                add(texts, text);
            }
            for (HearingSpec.Witness witness : hearing.witnesses()) {
                texts.add(witness.name());
                add(texts, witness.title());
            }
            texts.addAll(hearing.contacts());
        }
        for (SectionSpec section : sections) {
            add(texts, section.heading());
            add(texts, section.topic());
            section.staff().exhibits().forEach(exhibit -> addPlain(texts, exhibit));
        }
        allKeyFigures().forEach(figure -> texts.add(figure.figure()));
        return texts;
    }

    private static void addPlain(List<Sited<String>> texts, Exhibit exhibit) {
        texts.add(exhibit.title());
        switch (exhibit) {
            case Exhibit.Table table -> texts.addAll(table.columns());
            case Exhibit.Chart chart -> {
                texts.addAll(chart.columns());
                chart.rows().forEach(texts::addAll);
                add(texts, chart.unit());
            }
            case Exhibit.Figure figure -> texts.add(figure.alt());
        }
    }

    private static void add(List<Sited<String>> texts, @Nullable Sited<String> text) {
        if (text != null) {
            texts.add(text);
        }
    }
}
