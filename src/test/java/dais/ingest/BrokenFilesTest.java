package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Diagnostic;
import dais.diag.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every kind of broken file that came to mind, each ending in its sentence. The table `broken-files.txt` says how each is
/// made: what it starts from, and what is done to it, step by step.
class BrokenFilesTest {
    private static final Path TABLE = Path.of("src/test/resources/dais/ingest/broken-files.txt");
    private static final String BAR = " | ";

    /// A PDF of one page as a person could type it, so that any part of it can be broken.
    private static final String TYPED = """
            %PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R
            /Resources <</Font <</F 5 0 R>>>>>> endobj
            4 0 obj <</Length 48>> stream
            BT /F 12 Tf 20 200 Td (Some words stand here.) Tj ET
            endstream endobj
            5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
            trailer <</Root 1 0 R /Size 6>>
            startxref
            0
            %%EOF
            """;

    @TestFactory
    Stream<DynamicTest> eachEndsInItsSentence() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        if (Boolean.getBoolean("update")) {
            List<String> updated = new ArrayList<>();
            for (String line : lines) {
                updated.add(isCase(line) ? String.join(BAR, column(line, 0), column(line, 1), outcome(line)) : line);
            }
            Files.write(TABLE, updated);
        }
        return Files.readAllLines(TABLE).stream().filter(BrokenFilesTest::isCase).map(line -> DynamicTest
                .dynamicTest(column(line, 0), () -> assertThat(outcome(line)).isEqualTo(column(line, 2))));
    }

    @Test
    void thereAreSixtyKinds() throws IOException {
        List<String> cases = Files.readAllLines(TABLE).stream().filter(BrokenFilesTest::isCase).toList();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(60).allMatch(line -> column(line, 2).startsWith("DA"));
        assertThat(cases.stream().map(line -> column(line, 0))).doesNotHaveDuplicates();
    }

    private static boolean isCase(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static String column(String line, int number) {
        String[] columns = line.split(" \\| ", 3);
        return number < columns.length ? columns[number].strip() : "";
    }

    /// The code and the sentence; or that it was read, which a broken file should not be.
    private static String outcome(String line) {
        String name = column(line, 0);
        try {
            Extraction read = new Ingestor().ingest(name, made(column(line, 1)));
            return "read: " + read.passages().size() + " passages";
        } catch (Failure failure) {
            assertThat(failure.diagnostics()).allSatisfy(d -> assertThat(d.help()).isNotEmpty());
            Diagnostic first = failure.diagnostics().getFirst();
            return first.code().id() + " " + first.message();
        }
    }

    private static byte[] made(String recipe) {
        byte[] bytes = {};
        for (String step : recipe.split(", then ")) {
            String[] words = step.split(" ", 2);
            bytes = step(bytes, words[0], words.length > 1 ? words[1] : "");
        }
        return bytes;
    }

    private static byte[] step(byte[] bytes, String verb, String what) {
        return switch (verb) {
            case "nothing" -> new byte[0];
            case "typed-pdf" -> utf8(TYPED);
            case "tagged-pdf" -> Samples.note(false).tagged();
            case "pdf-of-empty-pages" -> new TestPdf(false).page().page().tagged();
            case "pdf-without-pages" -> new TestPdf(false).tagged();
            case "locked-pdf" -> Samples.page().encrypted("owner", "user");
            case "memo" -> OtherFormsTest.memo();
            case "zip" -> zip(what);
            case "text" -> utf8(unescaped(what));
            case "bytes" -> HexFormat.ofDelimiter(" ").parseHex(what);
            case "times" -> repeated(bytes, Integer.parseInt(what));
            case "first" -> Arrays.copyOf(bytes, Integer.parseInt(what));
            case "without-the-last" -> Arrays.copyOf(bytes, bytes.length - Integer.parseInt(what));
            case "add" -> joined(bytes, utf8(unescaped(what)));
            case "put" -> joined(utf8(unescaped(what)), bytes);
            case "gzip" -> gzip(bytes);
            case "change" -> changed(bytes, what.split(" to ", 2));
            case "noise" -> noise(bytes, Integer.parseInt(what));
            default -> throw new IllegalArgumentException("no such step: " + verb);
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\f", "\f").replace("\\0", "\0").replace("\\t", "\t");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] repeated(byte[] bytes, int count) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            all.writeBytes(bytes);
        }
        return all.toByteArray();
    }

    private static byte[] changed(byte[] bytes, String[] fromTo) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).as("what is to be changed").contains(fromTo[0]);
        String to = fromTo[1].replace("[[[…", "[".repeat(100_000)).replace("(((…", "(q ".repeat(100_000));
        return text.replace(fromTo[0], unescaped(to)).getBytes(StandardCharsets.ISO_8859_1);
    }

    /// Every so-many-th byte is another.
    private static byte[] noise(byte[] bytes, int every) {
        byte[] noisy = bytes.clone();
        for (int i = every; i < noisy.length; i += every) {
            noisy[i] ^= 0x55;
        }
        return noisy;
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /// Parts as `name=words; name=words`; `…` after words stands for a hundred million of the last character.
    private static byte[] zip(String parts) {
        Map<String, String> content = new TreeMap<>();
        for (String part : parts.split("; ")) {
            String[] nameAndWords = part.split("=", 2);
            String words = nameAndWords[1];
            content.put(nameAndWords[0],
                    words.endsWith("…")
                            ? words.substring(0, words.length() - 1) + " ".repeat(100_000_000)
                            : unescaped(words));
        }
        return OtherFormsTest.docx(content);
    }
}
