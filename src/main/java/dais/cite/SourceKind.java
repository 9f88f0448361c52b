package dais.cite;

import dais.model.Report;

/// What a source is, as far as the form of its citation depends on it. Law and the papers of the Congress are known by their
/// number ([SourceNumber]), all else by its series.
enum SourceKind {
    PUBLIC_LAW, US_CODE, CFR, FEDERAL_REGISTER, EXECUTIVE_ORDER, PROCLAMATION, BILL, COMMITTEE_REPORT, COMMITTEE_PRINT, CONGRESSIONAL_RECORD, CRS, GAO, HEARING,
    /// What a witness said or wrote for a hearing.
    STATEMENT, NEWS, WEB_PAGE, OFFICE_NOTE,
    /// A report with an author or a publisher, a title and a date.
    OTHER;

    static SourceKind of(Report report) {
        SourceNumber numbered = SourceNumber.of(report.id());
        if (numbered != null) {
            return numbered.kind();
        }
        String series = report.series();
        if (series.startsWith("CRS ")) {
            return CRS;
        } else if (series.startsWith("GAO")) {
            return GAO;
        }
        return switch (series) {
            case "Hearing" -> HEARING;
            case "Statement", "Witness statement", "Testimony" -> STATEMENT;
            case "Committee print" -> COMMITTEE_PRINT;
            case "Congressional Record" -> CONGRESSIONAL_RECORD;
            case "News", "Newspaper" -> NEWS;
            case "Web page" -> WEB_PAGE;
            case "Office note" -> OFFICE_NOTE;
            default -> OTHER;
        };
    }

    /// Whether it is known by its number alone, without an author: law, a bill, an order, a paper of the Congress.
    boolean isLegal() {
        return compareTo(COMMITTEE_REPORT) <= 0;
    }
}
