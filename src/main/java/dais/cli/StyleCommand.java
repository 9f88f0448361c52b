package dais.cli;

import dais.build.Specimen;
import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Sited;
import dais.diag.Span;
import dais.style.PageStyle;
import dais.style.PageStyles;
import dais.world.Beside;
import java.nio.file.Path;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;

/// `dais style`: a specimen of a page style, ours or an office's own.
final class StyleCommand implements Command {
    private final Session session;

    StyleCommand(Session session) {
        this.session = session;
    }

    @Override
    public String name() {
        return "style";
    }

    @Override
    public String summary() {
        return "write a specimen of a page style as PDF, or say what is wrong with its file";
    }

    @Override
    public String operands() {
        return "NAME|FILE";
    }

    @Override
    public int fewestOperands() {
        return 1;
    }

    @Override
    public int mostOperands() {
        return 1;
    }

    @Override
    public Options options() {
        return new Options().addOption(Option.builder("o").hasArg().argName("FILE")
                .desc("where to write, - for standard output; else NAME.pdf in this folder").get());
    }

    @Override
    public ExitCode run(Arguments arguments) {
        String asked = arguments.operands().getFirst();
        Path here = session.world().here();
        Path path = here.resolve(asked).normalize();
        Path folder = path.getParent();
        PageStyle style;
        if (PageStyles.isPath(asked)) {
            session.requireFile(path);
            String file = String.valueOf(path.getFileName());
            style = PageStyles.named("memo", new Sited<>(file, Span.file(session.shown(path))),
                    new Beside(session.world(), folder == null ? here : folder));
        } else {
            style = PageStyles.named(asked);
        }
        byte[] pdf = Specimen.pdf(style);
        String to = arguments.value("o");
        if ("-".equals(to)) {
            session.terminal().result(pdf);
            return ExitCode.DONE;
        }
        String name = style.name().replaceFirst("\\.ya?ml$", "");
        Path file = here.resolve(to == null ? name + ".pdf" : to).normalize();
        if (session.world().isFolder(file)) {
            throw new Failure(Diagnostic.error(Code.CANNOT_WRITE, session.shown(file) + " is a folder", null,
                    "name a file in it"));
        }
        session.world().publish(Map.of(file, pdf));
        session.terminal().say(session.shown(file) + ": a specimen of " + style.name());
        return ExitCode.DONE;
    }
}
