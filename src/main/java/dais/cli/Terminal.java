package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The two streams: results on one, talk on the other. Results that cannot be written are an error; talk that nobody can
/// hear is none, since the work is done all the same and the exit code tells how.
public final class Terminal {
    /// To the start of the line, and the line empty.
    private static final String CLEAR = "\r\u001b[K";

    /// The screen empty, and to its top.
    private static final String EMPTY_SCREEN = "\u001b[2J\u001b[H";

    private final OutputStream results;
    private final OutputStream talk;
    private final boolean colour;
    /// Whether somebody watches the talk, so that a line of it may be drawn anew.
    private final boolean watched;
    private boolean progress;

    /// @param results where results go
    /// @param talk where all else goes
    /// @param colour whether the talk may be coloured
    public Terminal(OutputStream results, OutputStream talk, boolean colour) {
        this(results, talk, colour, false);
    }

    /// @param watched whether the talk goes to a terminal
    Terminal(OutputStream results, OutputStream talk, boolean colour, boolean watched) {
        this.results = results;
        this.talk = talk;
        this.colour = colour;
        this.watched = watched;
    }

    /// The process's own streams.
    public static Terminal ofProcess(boolean colour) {
        return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), colour,
                Boolean.getBoolean("dais.watched"));
    }

    /// Text to the results, a line.
    void result(String line) {
        result((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Bytes to the results, as they are.
    ///
    /// @throws Closed where whoever read them has left
    /// @throws Failure where they cannot be written: a full disk, a stream that was never open
    void result(byte[] bytes) {
        try {
            results.write(bytes);
            results.flush();
        } catch (IOException e) {
            // the words of the C library, which no locale of ours changes
            if ("Broken pipe".equals(e.getMessage())) {
                throw new Closed();
            }
            throw new Failure(Diagnostic.error(Code.CANNOT_WRITE, "cannot write to standard output: " + e.getMessage(),
                    null, "what has been written there is not whole"));
        }
    }

    /// Talk, a line or several.
    void say(String line) {
        clear();
        for (String each : line.split("\n", -1)) {
            talk(SafeText.oneLine(each) + "\n");
        }
    }

    /// Diagnostics to the talk, sorted, each once.
    void say(List<Diagnostic> diagnostics) {
        clear();
        List<Diagnostic> sorted = Diagnostic.inOrder(diagnostics);
        talk(new DiagnosticPrinter(colour).print(sorted));
    }

    /// What is being done, in a line that the next word takes away; nothing where nobody watches.
    ///
    /// @param line it; empty to take the line away
    void progress(String line) {
        if (watched && (progress || !line.isEmpty())) {
            talk(CLEAR + SafeText.oneLine(line));
            progress = !line.isEmpty();
        }
    }

    /// An empty screen, where somebody watches.
    void fresh() {
        if (watched) {
            talk(EMPTY_SCREEN);
        }
    }

    /// Whether a person watches the talk as it comes.
    boolean isWatched() {
        return watched;
    }

    private void clear() {
        if (progress) {
            progress("");
        }
    }

    private void talk(String words) {
        try {
            talk.write(words.getBytes(StandardCharsets.UTF_8));
            talk.flush();
        } catch (IOException e) {
            return; // see above
        }
    }

    /// Nobody reads the results any more, as after `| head`: no fault of anybody's.
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Closed() {
            super("standard output is closed", null, false, false);
        }
    }
}
