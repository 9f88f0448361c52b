package dais.ingest;

import java.util.ArrayList;
import java.util.List;

/// Writes a table as lines: a row a line, its cells apart by a bar.
final class TableText {
    private TableText() {
    }

    /// The rows as text; empty where no cell holds a word.
    static String of(List<List<List<TextBlock>>> rows, Weaver weaver) {
        List<String> lines = new ArrayList<>();
        for (List<List<TextBlock>> row : rows) {
            List<String> cells = new ArrayList<>();
            boolean any = false;
            for (List<TextBlock> cell : row) {
                StringBuilder text = new StringBuilder();
                for (TextBlock block : cell) {
                    String words = weaver.weave(block.runs()).text().plain();
                    text.append(text.isEmpty() || words.isEmpty() ? "" : " ").append(words);
                }
                any |= !text.isEmpty();
                cells.add(text.toString());
            }
            if (any) {
                lines.add(String.join(" | ", cells));
            }
        }
        return String.join("\n", lines);
    }
}
