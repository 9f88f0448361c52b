package dais.world;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// What the YAML parser stumbled over, in words that help the one who wrote it.
final class YamlTrouble {
    private YamlTrouble() {
    }

    static Diagnostic explain(YamlText text, YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            Span at = text.toLineEnd(mark.getLine(), mark.getColumn());
            return Diagnostic.error(Code.BAD_YAML, "the YAML cannot be read here: " + marked.getProblem(), at);
        }
        return Diagnostic.error(Code.BAD_YAML, "the file cannot be read as YAML", Span.file(text.file()));
    }
}
