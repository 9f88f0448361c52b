package dais.ingest;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Severity;
import dais.diag.Span;
import dais.model.Author;
import dais.model.Digest;
import dais.model.Label;
import dais.model.Locator;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.model.Prose;
import dais.model.Report;
import dais.model.ReportKey;
import dais.model.SafeUri;
import dais.model.Sheets;
import dais.model.Source;
import dais.model.SourceText;
import dais.model.Wording;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a process that reads reports answers, as bytes: an extraction, or what is wrong with the file. The bytes come from
/// a process that foreign bytes may have taken over, so they are read as data, with every length checked.
///
/// @param extraction what was read; null where the file was refused
/// @param problems why it was refused; empty where it was not
/// @param last whether the process is spent and ends with this answer
public record Answer(@Nullable Extraction extraction, List<Diagnostic> problems, boolean last) {
    public Answer {
        problems = List.copyOf(problems);
    }

    /// What was read.
    ///
    /// @throws Failure with what is wrong with the file
    public Extraction get() {
        if (extraction == null) {
            throw new Failure(problems);
        }
        return extraction;
    }

    /// The answer as bytes.
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeBoolean(last);
            out.writeBoolean(extraction != null);
            if (extraction == null) {
                list(out, problems, Answer::write);
            } else {
                write(out, extraction.report());
                list(out, extraction.passages(), Answer::write);
                list(out, extraction.text().sheets(), Answer::text);
                list(out, extraction.diagnostics(), Answer::write);
            }
        } catch (IOException e) {
            throw new IllegalStateException("an array takes all bytes", e);
        }
        return bytes.toByteArray();
    }

    /// The answer that [#bytes] wrote.
    ///
    /// @throws IOException where the bytes are no answer
    public static Answer read(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            boolean last = in.readBoolean();
            if (!in.readBoolean()) {
                List<Diagnostic> problems = list(in, Answer::diagnostic);
                if (problems.isEmpty()) {
                    throw new IOException("a refusal without a reason");
                }
                return new Answer(null, problems, last);
            }
            Report report = report(in);
            List<Passage> passages = list(in, one -> passage(one, report.key()));
            SourceText text = new SourceText(list(in, Answer::text));
            return new Answer(new Extraction(report, passages, text, list(in, Answer::diagnostic)), List.of(), last);
        } catch (RuntimeException e) {
            throw new IOException("no answer", e);
        }
    }

    private interface Writer<T> {
        void write(DataOutputStream out, T value) throws IOException;
    }

    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    private static <T> void list(DataOutputStream out, List<T> values, Writer<T> writer) throws IOException {
        out.writeInt(values.size());
        for (T value : values) {
            writer.write(out, value);
        }
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        int count = in.readInt();
        // Each value takes a byte at least.
        if (count < 0 || count > in.available()) {
            throw new IOException("a list of " + count);
        }
        List<T> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(reader.read(in));
        }
        return values;
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static String text(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("a text of " + length);
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private static void optional(DataOutputStream out, @Nullable Object value) throws IOException {
        out.writeBoolean(value != null);
        if (value != null) {
            text(out, value.toString());
        }
    }

    private static @Nullable String optional(DataInputStream in) throws IOException {
        return in.readBoolean() ? text(in) : null;
    }

    private static void write(DataOutputStream out, Report report) throws IOException {
        text(out, report.key().id());
        text(out, report.key().version());
        text(out, report.series());
        text(out, report.title());
        list(out, report.authors(), (to, author) -> {
            text(to, author.name());
            optional(to, author.role());
        });
        optional(out, report.publisher());
        optional(out, report.date());
        out.writeInt(report.sheets());
        optional(out, report.printedIn());
        optional(out, report.url() == null ? null : report.url().text());
        text(out, report.label().name());
        Source source = report.source();
        optional(out, source == null ? null : source.file());
        optional(out, source == null ? null : source.sha256().hex());
    }

    private static Report report(DataInputStream in) throws IOException {
        ReportKey key = new ReportKey(text(in), text(in));
        String series = text(in);
        String title = text(in);
        List<Author> authors = list(in, from -> new Author(text(from), optional(from)));
        String publisher = optional(in);
        String date = optional(in);
        int sheets = in.readInt();
        String printedIn = optional(in);
        String url = optional(in);
        Label label = Label.valueOf(text(in));
        String file = optional(in);
        String sha256 = optional(in);
        return new Report(key, series, title, authors, publisher, date == null ? null : LocalDate.parse(date), sheets,
                url == null ? null : new SafeUri(url), label,
                file == null || sha256 == null ? null : new Source(file, new Digest(sha256)), printedIn);
    }

    private static void write(DataOutputStream out, Passage passage) throws IOException {
        text(out, passage.id().name());
        optional(out, passage.locator().page());
        optional(out, passage.locator().sheets());
        optional(out, passage.locator().at());
        list(out, passage.section(), Answer::text);
        list(out, List.copyOf(passage.tags()), Answer::text);
        list(out, List.copyOf(passage.proposed().entrySet()), (to, topic) -> {
            text(to, topic.getKey());
            to.writeDouble(topic.getValue());
        });
        text(out, passage.kind().name());
        text(out, passage.wording().name());
        list(out, passage.doubt(), Answer::text);
        list(out, passage.notes(), Answer::text);
        list(out, passage.links(), (to, link) -> text(to, link.text()));
        list(out, passage.text().runs(), (to, run) -> {
            text(to, run.text());
            to.writeBoolean(run.italic());
        });
    }

    private static Passage passage(DataInputStream in, ReportKey key) throws IOException {
        PassageId id = new PassageId(key, text(in));
        String page = optional(in);
        String sheets = optional(in);
        Locator locator = new Locator(page, sheets == null ? null : Sheets.parse(sheets), optional(in));
        List<String> section = list(in, Answer::text);
        TreeSet<String> tags = new TreeSet<>(list(in, Answer::text));
        TreeMap<String, Double> proposed = new TreeMap<>();
        list(in, from -> proposed.put(text(from), from.readDouble()));
        PassageKind kind = PassageKind.valueOf(text(in));
        Wording wording = Wording.valueOf(text(in));
        List<String> doubt = list(in, Answer::text);
        List<String> notes = list(in, Answer::text);
        List<SafeUri> links = list(in, from -> SafeUri.of(text(from)).orElseThrow(() -> new IOException("no address")));
        Prose text = new Prose(list(in, from -> new Prose.Run(text(from), from.readBoolean())));
        return new Passage(id, locator, section, tags, proposed, kind, wording, doubt, notes, links, text);
    }

    private static void write(DataOutputStream out, Diagnostic diagnostic) throws IOException {
        text(out, diagnostic.severity().name());
        text(out, diagnostic.code().id());
        text(out, diagnostic.message());
        Span at = diagnostic.at();
        out.writeBoolean(at != null);
        if (at != null) {
            text(out, at.file());
            out.writeInt(at.line());
            out.writeInt(at.column());
            out.writeInt(at.length());
            optional(out, at.source());
        }
        list(out, diagnostic.help(), Answer::text);
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        Severity severity = Severity.valueOf(text(in));
        Code code = Code.of(text(in)).orElseThrow();
        String message = text(in);
        Span at = in.readBoolean() ? new Span(text(in), in.readInt(), in.readInt(), in.readInt(), optional(in)) : null;
        return new Diagnostic(severity, code, message, at, list(in, Answer::text));
    }
}
