package dais.build;

import dais.cite.BluebookStyle;
import dais.cite.CitationStyle;
import dais.cite.Citer;
import dais.cite.CrsStyle;
import dais.cite.CslStyle;
import dais.compose.Composer;
import dais.compose.StaffText;
import dais.compose.WordCount;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.layout.PagedBrief;
import dais.layout.Typesetter;
import dais.layout.WordLikeMeasure;
import dais.library.Library;
import dais.model.CitedBrief;
import dais.model.Report;
import dais.model.ReportKey;
import dais.render.docx.DocxRenderer;
import dais.render.markdown.MarkdownRenderer;
import dais.select.Selection;
import dais.select.Selector;
import dais.spec.BriefSpec;
import dais.spec.Length;
import dais.spec.NotePlace;
import dais.spec.OutputFormat;
import dais.style.FontBook;
import dais.style.PageStyle;
import dais.style.PageStyles;
import dais.verify.Evidence;
import dais.verify.Verified;
import dais.verify.Verifier;
import dais.world.Beside;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The straight line: a spec and a library in, proved files out. Nothing is written.
public final class BriefBuilder {
    private final Workshop workshop;
    private final Library library;
    private final FontBook fonts;

    public BriefBuilder(Library library) {
        this(new Workshop(library));
    }

    /// @param workshop what it shares with other builders, also on other threads
    public BriefBuilder(Workshop workshop) {
        this.workshop = workshop;
        this.library = workshop.library();
        this.fonts = workshop.fonts();
    }

    /// Builds one brief.
    ///
    /// @param spec what is asked for
    /// @param formats the forms to build
    /// @param beside the folder whose files the spec may name
    /// @throws Failure with everything that is wrong with the input, or with every promise the finished files break
    public Built build(BriefSpec spec, Set<OutputFormat> formats, Beside beside) {
        return finish(draft(spec, formats, beside));
    }

    /// The first half: chooses, composes and cites.
    ///
    /// @param beside the folder whose files the spec may name
    /// @throws Failure with everything that is wrong with the input
    public Draft draft(BriefSpec spec, Set<OutputFormat> formats, Beside beside) {
        PageStyle style = PageStyles.named(spec.kind().style(), spec.style(), beside);
        StaffText staff = new StaffText(spec, library);
        List<Diagnostic> problems = new ArrayList<>(staff.problems());
        problems.addAll(new PrintCheck(fonts, style).check(spec));
        Pictures pictures = Pictures.of(spec, beside, problems);
        Composer composer = new Composer(spec, staff, this::report, pictures::of);
        Citer citer = new Citer(style(spec), this::report, repeats(spec));
        Typesetter typesetter = new Typesetter(fonts);
        TrialLayout trial = new TrialLayout(selection -> citer.cite(composer.compose(selection)), typesetter,
                formats.contains(OutputFormat.DOCX) ? new WordLikeMeasure(fonts) : null, style, spec.length().value(),
                spec.notes());

        Selection selection = new Selector(library, workshop.texts(), trial, spec.kind().mostWords()).select(spec,
                problems);
        CitedBrief brief = citer.cite(composer.compose(selection));
        selection = selection.saying(new StaleSources(spec, library, staff.cited()).check(brief, selection));
        return new Draft(spec, formats, style, selection, brief, typesetter, workshop);
    }

    /// The second half: sets, draws and proves.
    ///
    /// @throws Failure with every promise the finished files break
    public Built finish(Draft draft) {
        BriefSpec spec = draft.spec();
        CitedBrief brief = draft.brief();
        PagedBrief paged = draft.typesetter().typeset(brief, draft.style(), spec.notes());
        SortedMap<OutputFormat, byte[]> outputs = render(draft, paged);
        Verified verified = new Verifier(evidence(draft)).verify(proof(outputs, paged));
        if (!verified.findings().isEmpty()) {
            throw Verifier.failure(verified.findings());
        }
        return new Built(outputs, draft.selection(), verified, brief, paged.pages().size(),
                fill(spec.length().value(), paged), WordCount.of(brief.brief()));
    }

    private static double fill(Length length, PagedBrief paged) {
        return switch (length) {
            case Length.Words asked -> (double) WordCount.of(paged.cited().brief()) / asked.count();
            case Length.Pages asked ->
                (paged.pages().size() - (double) paged.room() / paged.textHeight()) / asked.count();
        };
    }

    /// The files that are read back. Markdown says too little of its shape to be proved, so the PDF stands in for it.
    private SortedMap<OutputFormat, byte[]> proof(SortedMap<OutputFormat, byte[]> outputs, PagedBrief paged) {
        SortedMap<OutputFormat, byte[]> proof = new TreeMap<>(outputs);
        if (proof.remove(OutputFormat.MD) != null && proof.isEmpty()) {
            proof.put(OutputFormat.PDF, workshop.pdf().render(paged));
        }
        return proof;
    }

    /// What a draft's finished files are held against.
    public Evidence evidence(Draft draft) {
        BriefSpec spec = draft.spec();
        List<String> gaps = draft.selection().sections().stream().map(Selection.Section::gap).filter(Objects::nonNull)
                .toList();
        return new Evidence(draft.brief(), spec.length().value(), spec.quotations(), draft.style().floor(), gaps,
                this::report, workshop.sources());
    }

    private Report report(ReportKey key) {
        return library.report(key).orElseThrow();
    }

    private static CitationStyle style(BriefSpec spec) {
        return switch (spec.citations().value()) {
            case "crs" -> new CrsStyle();
            case "bluebook" -> new BluebookStyle(BluebookStyle.Form.LAW_REVIEW);
            case "bluebook-court" -> new BluebookStyle(BluebookStyle.Form.COURT);
            default -> CslStyle.named(spec.citations().value());
        };
    }

    /// A note may serve two marks only where a reader finds it beside both: on a brief of one page, or among endnotes.
    private static Citer.Repeats repeats(BriefSpec spec) {
        boolean onePage = spec.length().value() instanceof Length.Pages pages && pages.count() == 1;
        return onePage || spec.notes() == NotePlace.ENDNOTES ? Citer.Repeats.SHARE_NOTE : Citer.Repeats.OWN_NOTE;
    }

    private SortedMap<OutputFormat, byte[]> render(Draft draft, PagedBrief paged) {
        BriefSpec spec = draft.spec();
        SortedMap<OutputFormat, byte[]> outputs = new TreeMap<>();
        for (OutputFormat format : draft.formats()) {
            outputs.put(format, switch (format) {
                case PDF -> workshop.pdf().render(paged);
                case DOCX -> new DocxRenderer(fonts).render(draft.brief(), draft.style(), spec.notes(), spec.review());
                case MD -> new MarkdownRenderer().render(draft.brief());
            });
        }
        return outputs;
    }
}
