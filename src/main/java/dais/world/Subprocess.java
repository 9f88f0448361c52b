package dais.world;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// This program once more, as a process of its own with a heap of its own: what it does to itself on foreign bytes stops
/// nobody else. Asked and answered in frames: a length of four bytes, and so many bytes.
public final class Subprocess implements AutoCloseable {
    private final Process process;
    private final DataOutputStream out;
    private final DataInputStream in;

    private Subprocess(Process process) {
        this.process = process;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 16));
        this.in = new DataInputStream(process.getInputStream());
    }

    /// Starts the class's `main` on this program's own class path, with the heap given and the options that the launcher
    /// says it started this program with: a process cannot always ask for its own.
    ///
    /// @return empty where the system will not start another process
    public static Optional<Subprocess> start(String mainClass, int heapMib) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String cache = System.getProperty("dais.cache", "");
        if (!cache.isEmpty()) {
            command.add("-XX:AOTCache=" + cache);
        }
        for (String option : System.getProperty("dais.options", "").split("\\s+", -1)) {
            if (option.startsWith("-")) {
                command.add(option);
            }
        }
        command.addAll(List.of("-Xmx" + heapMib + "m", "-cp", System.getProperty("java.class.path"), mainClass));
        try {
            return Optional.of(
                    new Subprocess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Sends a frame.
    ///
    /// @throws IOException where the process has ended
    public void send(byte[] frame) throws IOException {
        write(out, frame);
    }

    /// The next frame of the process.
    ///
    /// @param millis how long to wait for it
    /// @param limit how many bytes it may have
    /// @throws IOException where the process ends before, or says more
    /// @throws TimeoutException where it does not come in time
    public byte[] receive(long millis, int limit) throws IOException, TimeoutException {
        FutureTask<byte[]> frame = new FutureTask<>(() -> read(in, limit));
        Thread.ofVirtual().start(frame);
        try {
            return frame.get(millis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /// Writes a frame, as [#send] does; for the other side.
    public static void write(DataOutputStream out, byte[] frame) throws IOException {
        out.writeInt(frame.length);
        out.write(frame);
        out.flush();
    }

    /// Reads a frame.
    ///
    /// @throws IOException where it is longer than the limit, or the stream ends
    public static byte[] read(DataInputStream in, int limit) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > limit) {
            throw new IOException("a frame of " + length + " bytes");
        }
        byte[] frame = in.readNBytes(length);
        if (frame.length < length) {
            throw new IOException("a frame that breaks off");
        }
        return frame;
    }

    /// Ends the process, whatever it does.
    @Override
    public void close() {
        process.destroyForcibly();
    }
}
