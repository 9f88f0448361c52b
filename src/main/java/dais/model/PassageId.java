package dais.model;

/// One passage of one version of one report.
///
/// @param report the report and its version
/// @param name the passage's name inside the report, such as `energy-1`
public record PassageId(ReportKey report, String name) implements Comparable<PassageId> {

    /// Reads `IF12100/energy-1` or `IF12100@11/energy-1`.
    ///
    /// @throws IllegalArgumentException where there is no slash
    public static PassageId parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("no passage named in " + text);
        }
        return new PassageId(ReportKey.parse(text.substring(0, slash)), text.substring(slash + 1));
    }

    @Override
    public int compareTo(PassageId other) {
        int byReport = report.compareTo(other.report);
        return byReport != 0 ? byReport : name.compareTo(other.name);
    }

    /// The form that people write, without the version: `IF12100/energy-1`.
    @Override
    public String toString() {
        return report.id() + "/" + name;
    }
}
