package dais.cli;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.ingest.Answer;
import dais.ingest.Extraction;
import dais.ingest.Ingestor;
import dais.world.Limits;
import dais.world.Subprocess;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Has the files of a batch read in a process of their own, so that one of them can take down nothing but that process:
/// another is started for the files after it.
final class BatchReading implements AutoCloseable {
    private final String mainClass;
    private final long millis;
    private @Nullable Subprocess process;
    private String name = "";
    private byte[] file = {};

    BatchReading() {
        this(ReaderProcess.class.getName(), Limits.READER_MILLIS);
    }

    /// @param mainClass what the process runs
    /// @param millis how long it may take for a file
    BatchReading(String mainClass, long millis) {
        this.mainClass = mainClass;
        this.millis = millis;
    }

    /// Hands a file over. The one before it must have been answered.
    void ask(String shownName, byte[] bytes) {
        name = shownName;
        file = bytes;
        if (!send()) {
            // The process ended since its last answer.
            end();
            send();
        }
    }

    private boolean send() {
        if (process == null) {
            Optional<Subprocess> started = Subprocess.start(mainClass, Limits.READER_HEAP_MIB);
            process = started.orElse(null);
        }
        if (process == null) {
            return true;
        }
        try {
            process.send(name.getBytes(StandardCharsets.UTF_8));
            process.send(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /// What was read of the file that was handed over last.
    ///
    /// @throws Failure with one sentence about the file
    Extraction answer() {
        if (process == null) {
            return new Ingestor().ingest(name, file);
        }
        try {
            Answer answer = Answer.read(process.receive(millis, Limits.ANSWER_BYTES));
            if (answer.last()) {
                end();
            }
            return answer.get();
        } catch (TimeoutException e) {
            end();
            throw refused(Code.FILE_TOO_LARGE, name + " takes more than " + Math.max(1, millis / 1000) + " s to read",
                    "split it, or leave it out");
        } catch (IOException e) {
            end();
            throw refused(Code.DAMAGED, name + " is damaged so that reading it broke off",
                    "fetch the file again from its publisher");
        }
    }

    private Failure refused(Code code, String message, String help) {
        return new Failure(Diagnostic.error(code, message, Span.file(name), help));
    }

    private void end() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    @Override
    public void close() {
        end();
    }
}
