package dais;

import dais.cli.Cli;
import dais.cli.Terminal;
import dais.world.SystemWorld;

/// Where Dais starts. A spec becomes a brief along one straight line, a stage after the other, each with one product:
///
///     report.pdf ─ ingest ─▶ Extraction ─ library ─▶ Library ─┐
///     brief.yaml ─ spec ───▶ BriefSpec ───────────────────────┴ select ─▶ Selection ─ compose ─▶ Brief ─ cite ─▶ CitedBrief
///     CitedBrief ─ layout ─▶ PagedBrief ─ render.pdf ─▶ bytes ┐
///     CitedBrief ─ render.docx, render.markdown ─────▶ bytes ─┴ verify ─▶ findings ─▶ published, all files or none
///
/// [dais.build.BriefBuilder] is that line as code.
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        // The launcher knows whether a terminal listens; to find that out from here would load a console first.
        Terminal terminal = Terminal.ofProcess(Boolean.getBoolean("dais.colour"));
        System.exit(new Cli(new SystemWorld(), terminal).run(args).number());
    }
}
