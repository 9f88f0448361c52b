package dais.verify;

import dais.model.CitedBrief;
import dais.model.Report;
import dais.model.ReportKey;
import dais.spec.Length;
import dais.spec.Quotations;
import java.util.List;
import java.util.function.Function;

/// What a finished file is held against.
///
/// @param brief what it should say
/// @param length how long it may be
/// @param quotations how quotations are shown
/// @param floor the smallest type allowed, in milli-points
/// @param gaps the notices of topics without a passage
/// @param reports each report that the brief cites
/// @param sources the words of each source that the brief quotes
public record Evidence(CitedBrief brief, Length length, Quotations quotations, int floor, List<String> gaps,
        Function<ReportKey, Report> reports, SourceShelf sources) {
    public Evidence {
        gaps = List.copyOf(gaps);
    }
}
