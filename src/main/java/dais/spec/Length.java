package dais.spec;

/// How long a brief may be.
public sealed interface Length {

    /// About how many words it holds.
    int words();

    /// At most so many pages of the PDF, at least 1.
    record Pages(int count) implements Length {
        private static final int WORDS = 500;

        @Override
        public int words() {
            return count * WORDS;
        }

        @Override
        public String toString() {
            return count == 1 ? "1 page" : count + " pages";
        }
    }

    /// At most so many words: body, headings and staff text as printed; not the title block, notes or running lines.
    record Words(int count) implements Length {
        @Override
        public int words() {
            return count;
        }

        @Override
        public String toString() {
            return count + " words";
        }
    }
}
