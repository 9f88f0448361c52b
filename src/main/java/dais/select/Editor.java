package dais.select;

import dais.model.Passage;
import dais.model.Report;
import dais.model.ReportKey;
import dais.select.Excerpt.Insertion;
import dais.text.Acronyms;
import dais.text.Provisions;
import dais.text.TextRange;
import dais.text.TimeWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Adds in square brackets what a reader of the brief needs and its author did not: the long form of an acronym where the
/// brief first uses it and the law of a section, in the words of its own report, and the date behind a "currently" of an older report.
final class Editor {
    private static final String ACT = " Act";
    /// A report is older where more than so many months lie between it and the brief's knowledge.
    private static final int OLD_MONTHS = 12;

    private final Function<ReportKey, ReportText> texts;
    private final Function<Passage, Report> reports;
    private final @Nullable LocalDate knowledge;

    /// @param texts the text of a report
    /// @param reports the report of a passage
    /// @param knowledge the day of the brief's knowledge; null where nothing has a date
    Editor(Function<ReportKey, ReportText> texts, Function<Passage, Report> reports, @Nullable LocalDate knowledge) {
        this.texts = texts;
        this.reports = reports;
        this.knowledge = knowledge;
    }

    /// One brief's excerpts, edited in the order in which they are printed.
    final class Pass {
        private final Set<String> explained = new HashSet<>();

        Excerpt edit(Excerpt excerpt) {
            if (!excerpt.passage().isVerbatim()) {
                return excerpt;
            }
            String text = excerpt.passage().text().plain();
            List<Insertion> insertions = new ArrayList<>();
            for (TextRange run : excerpt.runs()) {
                expand(excerpt.passage(), text, run, insertions);
                nameLaws(excerpt.passage(), text, run, insertions);
            }
            date(excerpt, text, insertions);
            insertions.sort((one, other) -> Integer.compare(one.at(), other.at()));
            return excerpt.with(insertions);
        }

        private void expand(Passage passage, String text, TextRange run, List<Insertion> insertions) {
            for (TextRange acronym : Acronyms.in(run.in(text))) {
                TextRange at = new TextRange(run.from() + acronym.from(), run.from() + acronym.to());
                String word = at.in(text);
                // Brackets would tear `FDA-regulated` apart: the next place has them.
                boolean compound = at.to() < text.length() && "-‑".indexOf(text.charAt(at.to())) >= 0;
                if (compound || !explained.add(word) || Acronyms.isExplained(text, at)) {
                    continue;
                }
                String form = Acronyms.longForm(text, word).orElseGet(() -> longForm(passage, word));
                String rest = text.substring(Math.min(text.length(), at.to()));
                form = form == null ? null : withoutEcho(form, word, rest);
                if (form != null) {
                    boolean plural = at.to() < run.to() && text.charAt(at.to()) == 's';
                    insertions.add(new Insertion(plural ? at.to() + 1 : at.to(), " [" + form + "]"));
                }
            }
        }

        /// After the first mention of a section its law, where only the report says it.
        private void nameLaws(Passage passage, String text, TextRange run, List<Insertion> insertions) {
            for (Provisions.Mention section : Provisions.in(run.in(text))) {
                int end = run.from() + section.at().to();
                boolean owns = end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
                if (owns || !explained.add(passage.id().report().id() + " " + section.name())) {
                    continue;
                }
                String law = section.law() == null ? longForm(passage, section.name()) : null;
                if (law != null) {
                    insertions.add(new Insertion(end, " [" + law.strip() + "]"));
                }
            }
        }

        /// The long form as far as it is news: without the `Act` that the text goes on with (`FD&C Act`), and not at all
        /// where it is the acronym with a word more (`BAE Systems`).
        private static @Nullable String withoutEcho(String form, String acronym, String rest) {
            boolean echoes = form.endsWith(ACT) && rest.startsWith(ACT);
            return form.startsWith(acronym) ? null : echoes ? form.substring(0, form.length() - ACT.length()) : form;
        }

        private void date(Excerpt excerpt, String text, List<Insertion> insertions) {
            LocalDate date = reports.apply(excerpt.passage()).date();
            if (date == null || knowledge == null || !date.plusMonths(OLD_MONTHS).isBefore(knowledge)) {
                return;
            }
            Set<String> stamped = new HashSet<>();
            for (TextRange run : excerpt.runs()) {
                for (TimeWords.Stamp stamp : TimeWords.stamps(run.in(text), date)) {
                    if (stamped.add(stamp.stamp())) {
                        insertions.add(new Insertion(run.from() + stamp.end(), " " + stamp.stamp()));
                    }
                }
            }
        }
    }

    private @Nullable String longForm(Passage passage, String acronym) {
        return texts.apply(passage.id().report()).longForm(acronym);
    }
}
