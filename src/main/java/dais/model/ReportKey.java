package dais.model;

/// One version of one report: `IF12100@11`.
///
/// @param id the report's number, such as `IF12100`
/// @param version its version as the publisher writes it; empty where it has none
public record ReportKey(String id, String version) implements Comparable<ReportKey> {

    /// Reads `IF12100` or `IF12100@11`.
    public static ReportKey parse(String text) {
        int at = text.indexOf('@');
        return at < 0 ? new ReportKey(text, "") : new ReportKey(text.substring(0, at), text.substring(at + 1));
    }

    /// By number, then by version: as numbers where both are, so that 9 comes before 10.
    @Override
    public int compareTo(ReportKey other) {
        int byId = id.compareTo(other.id);
        if (byId != 0 || version.equals(other.version)) {
            return byId;
        }
        boolean numbers = isNumber(version) && isNumber(other.version);
        int byVersion = numbers ? Integer.compare(Integer.parseInt(version), Integer.parseInt(other.version)) : 0;
        return byVersion != 0 ? byVersion : version.compareTo(other.version);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    @Override
    public String toString() {
        return version.isEmpty() ? id : id + "@" + version;
    }
}
