package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.diag.Span;
import dais.ingest.Ingestor;
import dais.model.Digest;
import dais.model.Source;
import dais.model.SourceText;
import dais.world.Inside;
import dais.world.Limits;
import dais.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/// The words of the sources of a library. They are kept in `.index/text/` under the source's digest, since reading a PDF
/// takes far longer than reading a text; what is missing there, or damaged, is read from the source again.
final class SourceTexts {
    /// First line of a kept text, with the version of its making and the checksum of what follows.
    private static final String HEAD = "dais source text 1 ";
    private static final int CHECKSUM_DIGITS = 8;
    private static final String SHEET_END = "\f";

    private final World world;
    private final Path folder;

    SourceTexts(World world, Path folder) {
        this.world = world;
        this.folder = folder;
    }

    /// The words of a source.
    ///
    /// @param at where the source is named; null where that is not known
    /// @throws Failure with [Code#MISSING_SOURCE], or as the ingestor says
    SourceText of(Source source, @Nullable Span at) {
        Path kept = place(folder, source.sha256());
        SourceText text = world.isFile(kept) ? decode(readKept(kept)) : null;
        if (text == null) {
            text = new Ingestor().ingest(source.file(), bytes(source, at)).text();
            try {
                world.publish(Map.of(kept, encode(text)));
            } catch (Failure _) {
                // A library that cannot be written to works all the same, only slower.
            }
        }
        return text;
    }

    private byte[] readKept(Path kept) {
        try {
            return world.read(kept, Limits.REPORT_BYTES);
        } catch (Failure _) {
            return new byte[0];
        }
    }

    /// The bytes of a source.
    ///
    /// @throws Failure with [Code#MISSING_SOURCE] where it is not there or is another file than the report was read from
    byte[] bytes(Source source, @Nullable Span at) {
        Path file = file(source, at);
        if (!world.isFile(file)) {
            throw new Failure(
                    Diagnostic.error(Code.MISSING_SOURCE, "the source file " + source.file() + " is not there", at,
                            "put it back, or ingest the report again"));
        }
        byte[] bytes = world.read(file, Limits.REPORT_BYTES);
        Digest found = Digest.of(bytes);
        if (!found.equals(source.sha256())) {
            throw new Failure(Diagnostic.error(Code.MISSING_SOURCE,
                    "the source file " + source.file() + " is another file than the passages were read from", at,
                    "its digest is " + found.brief() + "…, and the library names " + source.sha256().brief() + "…",
                    "put the right file back, or ingest this one as another version"));
        }
        return bytes;
    }

    /// The path of a source, which must lie in the library.
    Path file(Source source, @Nullable Span at) {
        return Inside.resolve(world.here().resolve(folder), source.file(), at);
    }

    /// Where a source's text is kept.
    static Path place(Path folder, Digest sha256) {
        return folder.resolve(".index").resolve("text").resolve(sha256.hex() + ".txt");
    }

    static byte[] encode(SourceText text) {
        StringBuilder all = new StringBuilder();
        for (String sheet : text.sheets()) {
            all.append(sheet.replace(SHEET_END, "\n")).append(SHEET_END);
        }
        String head = HEAD + checksum(all.toString().getBytes(StandardCharsets.UTF_8), 0) + "\n";
        return (head + all).getBytes(StandardCharsets.UTF_8);
    }

    /// The text; null where it was not kept by this version or is damaged.
    static @Nullable SourceText decode(byte[] bytes) {
        int start = HEAD.length() + CHECKSUM_DIGITS + 1;
        if (bytes.length < start || !new String(bytes, 0, start, StandardCharsets.ISO_8859_1)
                .equals(HEAD + checksum(bytes, start) + "\n")) {
            return null;
        }
        String all = new String(bytes, start, bytes.length - start, StandardCharsets.UTF_8);
        List<String> sheets = new ArrayList<>();
        for (int from = 0; from < all.length();) {
            int end = all.indexOf(SHEET_END, from);
            sheets.add(all.substring(from, end));
            from = end + 1;
        }
        return new SourceText(sheets);
    }

    private static String checksum(byte[] bytes, int from) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, from, bytes.length - from);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
