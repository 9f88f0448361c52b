package dais.verify;

import dais.diag.Code;
import java.util.ArrayList;
import java.util.List;

/// Whether a file says what the brief says, line by line, nothing lost, doubled, swapped or set as something else. Held for
/// both files, it makes them twins (promise 4).
final class TextCheck {
    private final List<Finding> findings = new ArrayList<>();

    List<Finding> check(ReadBrief read, List<Expected.Line> lines) {
        int start = lines.isEmpty() ? 0 : startOf(read, lines);
        for (int i = 0; i < lines.size(); i++) {
            Expected.Line line = lines.get(i);
            if (start + i >= read.blocks().size()) {
                add(read, line, "the line is missing");
                return findings;
            }
            ReadBrief.Block block = read.blocks().get(start + i);
            if (!Plain.of(block.text()).equals(line.text())) {
                add(read, line, "the file has " + Plain.opening(block.text()) + " in its place");
                return findings;
            }
            if (block.shape() != line.shape()) {
                add(read, line, "the line is set as something else");
            }
            if (!block.marks().stream().map(ReadBrief.Mark::number).toList().equals(line.marks())) {
                add(read, line, "its note marks are " + block.marks().stream().map(ReadBrief.Mark::number).toList()
                        + " instead of " + line.marks());
            }
        }
        return findings;
    }

    /// Where the body begins: behind the head of the first page. A title may read like the first heading, so the line after
    /// it counts too, where it is there.
    private static int startOf(ReadBrief read, List<Expected.Line> lines) {
        int first = -1;
        for (int i = 0; i < read.blocks().size(); i++) {
            if (isAt(read, i, lines.getFirst())) {
                if (lines.size() == 1 || isAt(read, i + 1, lines.get(1))) {
                    return i;
                }
                first = first < 0 ? i : first;
            }
        }
        return Math.max(first, 0);
    }

    private static boolean isAt(ReadBrief read, int at, Expected.Line line) {
        return at < read.blocks().size() && Plain.of(read.blocks().get(at).text()).equals(line.text());
    }

    private void add(ReadBrief read, Expected.Line line, String message) {
        findings.add(new Finding(Code.TWINS_DIFFER, read.format(), Plain.opening(line.text()), null, message));
    }
}
