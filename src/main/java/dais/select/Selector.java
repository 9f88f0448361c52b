package dais.select;

import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.library.Library;
import dais.model.Passage;
import dais.spec.Audience;
import dais.spec.BriefSpec;
import java.util.ArrayList;
import java.util.List;

/// Chooses the passages of a brief: those the spec names, and of all that answer its topics the best that fit. Everything
/// left out is listed with the reason.
public final class Selector {
    /// So many passages compete for a page; more never come near.
    private static final int RIVALS_A_PAGE = 96;
    private static final int MOST_RIVALS = 480;
    /// Of the words that an entry of this kind of brief has at most, in hundredths.
    private static final int STAFF_READ = 133;
    /// A brief without topics tells what its reports say: the paragraphs of their introductions, which are longer, whole.
    private static final int OF_A_REPORT = 160;

    /// A page less full than this lacks something; before it stays so, its entries may be longer, in hundredths.
    private static final double FILLED = 0.94;
    private static final int RATHER_LONG = 160;

    private final Library library;
    private final ReportTexts texts;
    private final Measure measure;
    private final int mostWords;

    /// @param library where the passages are
    /// @param texts what is known of its reports
    /// @param measure sets trial briefs
    /// @param mostWords the longest entry that the brief's readers follow, in words
    public Selector(Library library, ReportTexts texts, Measure measure, int mostWords) {
        this.library = library;
        this.texts = texts;
        this.measure = measure;
        this.mostWords = mostWords;
    }

    /// Chooses.
    ///
    /// @param spec what is asked for
    /// @param besides what is already known to be wrong with it, to be told together
    /// @throws Failure with everything that the spec asks and the library cannot give
    public Selection select(BriefSpec spec, List<Diagnostic> besides) {
        Outline outline = new Outline(spec, library, besides);
        int words = entryWords(spec);
        Attempt first = attempt(spec, outline, words);
        if (first.fill >= FILLED) {
            return first.selection;
        }
        Attempt longer = attempt(spec, outline, words * RATHER_LONG / 100);
        return longer.fill > first.fill ? longer.selection : first.selection;
    }

    /// @param fill how much of the length it takes, from 0 to 1
    private record Attempt(Selection selection, double fill) {
    }

    private Attempt attempt(BriefSpec spec, Outline outline, int entryWords) {
        List<Planned> sections = outline.sections();
        Ledger ledger = new Ledger(sections);
        List<Excerpt> pinned = pinned(sections, ledger);
        int words = spec.length().value().words();
        Gathering gathering = new Gathering(texts, outline, ledger, entryWords,
                Math.min(MOST_RIVALS, RIVALS_A_PAGE * (words / 500 + 1)));
        Gaps gaps = new Gaps(spec, outline, ledger);
        Arranging arranging = new Arranging(outline, ledger, gathering::position, gathering.editor(), gaps);
        Measure.Outcome room = measure.of(arranging.arrange(pinned));
        if (!room.fits()) {
            throw new Failure(TooLong.diagnose(pinned, room, measure, spec.length().at()));
        }
        List<Rival> rivals = gathering.rivals();
        List<Fit.Section> problem = new Valuing(spec, rivals, sections, ledger).sections(words);
        Fit.Filled filled = new Fit(measure, arranging::arrange).fill(problem, pinned, room);
        new Reasons(ledger, sections, measure).account(rivals, filled.excerpts());
        return new Attempt(gaps.told(arranging.arrange(filled.excerpts())), filled.outcome().fill());
    }

    /// Staff read longer entries than a Member does.
    private int entryWords(BriefSpec spec) {
        Audience audience = spec.audience().value();
        boolean staff = audience == Audience.COMMITTEE_STAFF || audience == Audience.PERSONAL_OFFICE;
        boolean ofReport = spec.topics().isEmpty() && spec.sections().isEmpty();
        return staff ? mostWords * (ofReport ? OF_A_REPORT : STAFF_READ) / 100 : mostWords;
    }

    private static List<Excerpt> pinned(List<Planned> sections, Ledger ledger) {
        List<Excerpt> pinned = new ArrayList<>();
        for (int s = 0; s < sections.size(); s++) {
            for (Passage passage : sections.get(s).pinned()) {
                if (ledger.section(passage) < 0) {
                    ledger.place(passage, s);
                    pinned.add(Excerpt.whole(passage));
                }
            }
        }
        return pinned;
    }
}
