package dais.cli;

import dais.diag.Code;
import dais.diag.Failure;
import dais.ingest.Answer;
import dais.ingest.Extraction;
import dais.ingest.Ingestor;
import dais.world.Subprocess;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The process that reads the reports of a batch: it is given a name and a file in turn, and answers each time. It ends
/// with its input, and after a file that may have left something running or the heap full.
final class ReaderProcess {
    private ReaderProcess() {
    }

    public static void main(String[] args) throws IOException {
        DataInputStream in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // What a library prints must not be taken for an answer.
        System.setOut(System.err);
        boolean last = false;
        while (!last) {
            byte[] name;
            try {
                name = Subprocess.read(in, 1 << 16);
            } catch (EOFException e) {
                break;
            }
            byte[] file = Subprocess.read(in, Integer.MAX_VALUE - 16);
            Answer answer = answer(new String(name, StandardCharsets.UTF_8), file);
            Subprocess.write(out, answer.bytes());
            last = answer.last();
        }
        System.exit(0);
    }

    private static Answer answer(String name, byte[] file) {
        try {
            Extraction extraction = new Ingestor().ingest(name, file);
            return new Answer(extraction, List.of(), false);
        } catch (Failure failure) {
            boolean spent = failure.diagnostics().stream().anyMatch(d -> d.code() == Code.FILE_TOO_LARGE);
            return new Answer(null, failure.diagnostics(), spent);
        }
    }
}
