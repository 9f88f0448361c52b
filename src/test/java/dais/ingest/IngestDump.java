package dais.ingest;

import dais.diag.Failure;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Prints what ingest makes of files, a line of JSON each, to measure it by.
final class IngestDump {
    private IngestDump() {
    }

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            try {
                out.println(new ExtractionJson().line(new Ingestor().ingest(file, Files.readAllBytes(Path.of(file)))));
            } catch (Failure e) {
                out.println(e.getMessage());
            }
        }
    }
}
