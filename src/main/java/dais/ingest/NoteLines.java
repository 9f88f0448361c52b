package dais.ingest;

import dais.ingest.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Parts the source of a table from its notes where the file has them in one paragraph, a line each.
final class NoteLines {
    private static final Pattern OPENS = Pattern.compile("\\s*(?:Sources?|Notes?):.*", Pattern.DOTALL);

    private NoteLines() {
    }

    static List<TextBlock> split(List<TextBlock> blocks) {
        List<TextBlock> out = new ArrayList<>();
        for (TextBlock block : blocks) {
            List<Run> runs = block.runs();
            int begin = 0;
            if (block.kind() == Kind.PARAGRAPH && !runs.isEmpty() && opens(runs, 0)) {
                for (int i = 1; i < runs.size(); i++) {
                    if (opens(runs, i) && !runs.get(i - 1).sharesLineWith(runs.get(i))) {
                        out.add(block.with(runs.subList(begin, i)));
                        begin = i;
                    }
                }
            }
            out.add(begin == 0 ? block : block.with(runs.subList(begin, runs.size())));
        }
        return out;
    }

    private static boolean opens(List<Run> runs, int i) {
        String text = runs.get(i).text();
        String next = i + 1 < runs.size() ? runs.get(i + 1).text() : "";
        return OPENS.matcher(text + next).matches();
    }
}
