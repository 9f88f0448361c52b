package dais.ingest;

import dais.model.Prose;
import java.util.ArrayList;
import java.util.List;

/// Writes a table as lines: a row a line, its cells apart by a bar, and below its head a line of dashes, as in Markdown.
final class TableText {
    private static final String BAR = " | ";

    /// How long a row's sentence is at least, in letters.
    private static final int SENTENCE = 60;

    private TableText() {
    }

    /// The rows as text, and the note marks that stood in them; empty where no cell holds a word.
    static Weaver.Woven of(TextBlock table, Weaver weaver) {
        List<String> lines = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        int heads = heads(table);
        int head = 0;
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> cells = new ArrayList<>();
            for (List<TextBlock> cell : table.rows().get(i)) {
                cells.add(text(cell, weaver, marks));
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                lines.add(String.join(BAR, cells));
                head = i < heads ? lines.size() : head;
            }
        }
        if (head > 0 && head < lines.size()) {
            int columns = lines.get(head - 1).split(" \\| ", -1).length;
            lines.add(head, "---" + (BAR + "---").repeat(columns - 1));
        }
        return new Weaver.Woven(Prose.plain(String.join("\n", lines)), marks);
    }

    /// The rows that hold a sentence and nothing else: a table may not be quoted as a whole, but they may.
    static List<TextBlock> sentences(TextBlock table, Weaver weaver) {
        List<TextBlock> sentences = new ArrayList<>();
        for (List<List<TextBlock>> row : table.rows()) {
            List<TextBlock> filled = new ArrayList<>();
            for (List<TextBlock> cell : row) {
                for (TextBlock block : cell) {
                    filled.add(block);
                }
            }
            boolean lone = row.size() > 1 || table.rows().stream().anyMatch(other -> other.size() > 1);
            if (lone && filled.size() == 1 && !filled.getFirst().runs().isEmpty()) {
                String text = weaver.weave(filled.getFirst().runs()).text().plain();
                if (text.length() > SENTENCE && text.endsWith(".")) {
                    sentences.add(filled.getFirst().as(TextBlock.Kind.TABLE_NOTE));
                }
            }
        }
        return sentences;
    }

    /// How many rows are the table's head: from the first on, those the file names so, or that are all in bold, but not
    /// one that is only partly so. A lone bold cell below them is the title of the rows that follow.
    private static int heads(TextBlock table) {
        int heads = 0;
        while (heads < table.rows().size()) {
            List<Run> words = words(table.rows().get(heads));
            long bold = words.stream().filter(Run::bold).count();
            boolean named = heads < table.heads() && bold == 0;
            if (!words.isEmpty() && !named && bold < words.size()) {
                break;
            }
            heads++;
        }
        while (heads > 1 && cells(table.rows().get(heads - 1)) < 2) {
            heads--;
        }
        return heads < table.rows().size() ? heads : 0;
    }

    private static List<Run> words(List<List<TextBlock>> row) {
        List<Run> words = new ArrayList<>();
        for (List<TextBlock> cell : row) {
            for (TextBlock block : cell) {
                List<Run> runs = block.allRuns();
                for (int i = 0; i < runs.size(); i++) {
                    if (!runs.get(i).text().isBlank() && !NoteMarks.isMark(runs, i)) {
                        words.add(runs.get(i));
                    }
                }
            }
        }
        return words;
    }

    private static int cells(List<List<TextBlock>> row) {
        int cells = 0;
        for (List<TextBlock> cell : row) {
            cells += words(List.of(cell)).isEmpty() ? 0 : 1;
        }
        return cells;
    }

    private static String text(List<TextBlock> cell, Weaver weaver, List<String> marks) {
        StringBuilder text = new StringBuilder();
        for (TextBlock block : cell) {
            Weaver.Woven woven = block.rows().isEmpty() ? weaver.weave(block.runs()) : of(block, weaver);
            text.append(text.isEmpty() || woven.text().plain().isEmpty() ? "" : " ")
                    .append(woven.text().plain().replace('\n', ' '));
            marks.addAll(woven.marks());
        }
        return text.toString();
    }
}
