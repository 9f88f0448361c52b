package dais.cli;

import dais.diag.Diagnostic;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The two streams: results on one, talk on the other. A stream that cannot be written to is an error, never a shrug.
public final class Terminal {
    private final OutputStream results;
    private final OutputStream talk;
    private final boolean colour;

    /// @param results where results go
    /// @param talk where all else goes
    /// @param colour whether the talk may be coloured
    public Terminal(OutputStream results, OutputStream talk, boolean colour) {
        this.results = results;
        this.talk = talk;
        this.colour = colour;
    }

    /// The process's own streams.
    public static Terminal ofProcess(boolean colour) {
        return new Terminal(new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), colour);
    }

    /// Text to the results, a line.
    void result(String line) {
        result((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /// Bytes to the results, as they are.
    ///
    /// @throws UncheckedIOException where they cannot be written: a full disk, a closed pipe
    void result(byte[] bytes) {
        write(results, bytes);
    }

    /// Talk, a line or several.
    void say(String line) {
        for (String each : line.split("\n", -1)) {
            write(talk, (SafeText.oneLine(each) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /// Diagnostics to the talk, sorted, each once.
    void say(List<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = Diagnostic.inOrder(diagnostics);
        write(talk, new DiagnosticPrinter(colour).print(sorted).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
