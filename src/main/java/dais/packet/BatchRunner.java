package dais.packet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.function.Function;

/// Runs a task for each of many things on a fixed number of threads, and tells the results in the order of the things,
/// however the threads were scheduled. So many results at most wait for their turn that memory stays flat.
public final class BatchRunner {
    /// Tasks under way or waiting to be told, for each thread.
    private static final int AHEAD = 4;
    /// A deep brief needs a deep stack; what a thread does not use costs nothing.
    private static final long STACK = 8L << 20;

    private final int threads;

    /// @param threads at least 1
    public BatchRunner(int threads) {
        this.threads = threads;
    }

    /// Runs all tasks.
    ///
    /// @param work makes one result; it may run beside itself on other things
    /// @param tell is given each result, in order, on this thread
    public <T, R> void run(List<T> things, Function<T, R> work, Consumer<R> tell) {
        if (threads == 1 || things.size() < 2) {
            things.forEach(thing -> tell.accept(work.apply(thing)));
            return;
        }
        ThreadFactory factory = task -> new Thread(null, task, "brief", STACK);
        try (ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()), factory)) {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            Iterator<T> next = things.iterator();
            try {
                while (next.hasNext() || !ahead.isEmpty()) {
                    while (next.hasNext() && ahead.size() < AHEAD * threads) {
                        T thing = next.next();
                        ahead.add(pool.submit(() -> work.apply(thing)));
                    }
                    tell.accept(result(ahead.remove()));
                }
            } finally {
                ahead.forEach(task -> task.cancel(false));
            }
        }
    }

    private static <R> R result(Future<R> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
