package dais.ingest;

import dais.diag.Code;
import dais.diag.Failure;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Stands around everything that parses foreign bytes: a time limit, and an answer to whatever is thrown, be it an
/// exhausted memory or stack.
final class Guard {
    private static final long STACK_BYTES = 16L << 20;

    /// Work on a foreign file.
    interface Work {
        Extraction run() throws IOException;
    }

    private Guard() {
    }

    /// @param millis how long the work may take
    /// @throws Failure what the work says, or one sentence for everything else that goes wrong with it
    static Extraction run(String shownName, long millis, Work work) {
        AtomicReference<@Nullable Extraction> result = new AtomicReference<>();
        AtomicReference<@Nullable Failure> failure = new AtomicReference<>();
        Thread thread = new Thread(null, () -> {
            try {
                result.set(work.run());
            } catch (Throwable e) {
                failure.set(explain(shownName, e));
            }
        }, "ingest", STACK_BYTES);
        // A file that never ends must not keep the program from ending.
        thread.setDaemon(true);
        thread.start();
        join(thread, millis);
        Failure failed = failure.get();
        if (failed != null) {
            throw failed;
        }
        Extraction done = result.get();
        if (done == null) {
            thread.interrupt();
            throw Refusal.of(Code.FILE_TOO_LARGE, shownName,
                    "takes more than " + Math.max(1, millis / 1000) + " s to read", "split it, or leave it out");
        }
        return done;
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Failure explain(String shownName, Throwable e) {
        return switch (e) {
            case Failure known -> known;
            case OutOfMemoryError _ -> Refusal.of(Code.FILE_TOO_LARGE, shownName,
                    "needs more memory than there is to read", "split it, or leave it out");
            case StackOverflowError _ -> Refusal.of(Code.DAMAGED, shownName,
                    "is damaged: its parts are nested without end", "fetch the file again from its publisher");
            default -> Refusal.of(Code.DAMAGED, shownName, "is damaged and cannot be read",
                    "fetch the file again from its publisher");
        };
    }
}
