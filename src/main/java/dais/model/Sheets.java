package dais.model;

/// A run of physical pages, counted from 1 at the first page of the file.
///
/// @param first the first of them, at least 1
/// @param last the last of them, at least `first`
public record Sheets(int first, int last) {
    public Sheets {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no run of sheets: " + first + "-" + last);
        }
    }

    /// Reads `2` or `2-3`.
    ///
    /// @throws IllegalArgumentException where it is neither
    public static Sheets parse(String text) {
        String[] ends = text.strip().split("[-–]", -1);
        if (ends.length > 2) {
            throw new IllegalArgumentException("no run of sheets: " + text);
        }
        int first = Integer.parseInt(ends[0].strip());
        return new Sheets(first, ends.length == 1 ? first : Integer.parseInt(ends[1].strip()));
    }

    @Override
    public String toString() {
        return first == last ? Integer.toString(first) : first + "-" + last;
    }
}
