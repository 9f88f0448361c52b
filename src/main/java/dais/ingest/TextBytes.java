package dais.ingest;

import dais.diag.Code;
import dais.world.Limits;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// Reads bytes as text.
final class TextBytes {
    private TextBytes() {
    }

    /// The text in UTF-8 without its byte order mark, its lines ending in `\n`.
    ///
    /// @throws dais.diag.Failure where it is not UTF-8, or holds more than [Limits#REPORT_CHARACTERS]
    static String decode(String shownName, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (text.length() > Limits.REPORT_CHARACTERS) {
                throw Refusal.of(Code.FILE_TOO_LARGE, shownName,
                        "holds more than " + Limits.REPORT_CHARACTERS + " characters", "split it, or leave it out");
            }
            String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            return plain.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw Refusal.of(Code.NOT_A_REPORT, shownName, "is not saved as UTF-8", "save the file as UTF-8");
        }
    }

    /// Whether the bytes hold no control characters but those of text.
    static boolean isText(byte[] bytes) {
        for (int i = 0; i < Math.min(bytes.length, 4096); i++) {
            if (bytes[i] >= 0 && bytes[i] < ' ' && bytes[i] != '\n' && bytes[i] != '\r' && bytes[i] != '\t'
                    && bytes[i] != '\f') {
                return false;
            }
        }
        return true;
    }
}
