package dais.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dais.diag.Diagnostic;
import dais.diag.Failure;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Damaged files end in a result or in a sentence, whatever the damage.
class MutationTest {
    private static final List<byte[]> SEEDS = List.of(Samples.note(false).tagged(), Samples.page().tagged(),
            Samples.page().encrypted("owner", ""));
    private static final String[] WORDS = {"obj", "endobj", "/Kids", "/K", "/Pg", "/MCID", "/Length", "0 R", "stream",
            "/Type", "/Rotate 91", "/S /Note", "<<", ">>", "[", "]", "99999999999"};

    @Test
    void twoHundred() {
        mutate(200, 1);
    }

    @Test
    @Tag("nightly")
    void fiveThousand() {
        mutate(5_000, 2);
    }

    private static void mutate(int count, long seed) {
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < count; i++) {
            byte[] bytes = mutant(SEEDS.get(random.nextInt(SEEDS.size())), random);
            try {
                assertThat(new Ingestor().ingest("mutant.pdf", bytes).report().id()).as("mutant %d", i).isNotEmpty();
                read++;
            } catch (Failure e) {
                assertThat(e.diagnostics()).as("mutant %d", i).hasSize(1);
                Diagnostic diagnostic = e.diagnostics().getFirst();
                assertThat(diagnostic.message()).as("mutant %d", i).startsWith("mutant.pdf ");
                assertThat(diagnostic.code().id()).as("mutant %d", i).startsWith("DA04");
            }
        }
        assertThat(read).as("some damage can be read over, some cannot").isBetween(1, count - 1);
    }

    private static byte[] mutant(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int damage = 1 + random.nextInt(4);
        for (int k = 0; k < damage; k++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 2 -> put(bytes, at, WORDS[random.nextInt(WORDS.length)]);
                case 3 -> swap(bytes, at, random.nextInt(bytes.length), random.nextInt(60));
                default -> digit(bytes, at, random);
            }
        }
        return bytes;
    }

    private static void put(byte[] bytes, int at, String word) {
        byte[] ascii = word.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(ascii, 0, bytes, at, Math.min(ascii.length, bytes.length - at));
    }

    private static void swap(byte[] bytes, int one, int other, int length) {
        int most = Math.min(length, bytes.length - Math.max(one, other));
        for (int i = 0; i < most; i++) {
            byte kept = bytes[one + i];
            bytes[one + i] = bytes[other + i];
            bytes[other + i] = kept;
        }
    }

    /// Numbers are what offsets, counts and references are made of.
    private static void digit(byte[] bytes, int from, Random random) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] >= '0' && bytes[i] <= '9') {
                bytes[i] = (byte) ('0' + random.nextInt(10));
                return;
            }
        }
    }
}
