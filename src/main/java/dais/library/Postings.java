package dais.library;

/// Passages of a tag or of a word, by rising number, each with a weight.
final class Postings {
    static final Postings NONE = new Postings(new int[0], new double[0]);

    private final int[] passages;
    private final double[] weights;

    Postings(int[] passages, double[] weights) {
        this.passages = passages;
        this.weights = weights;
    }

    int size() {
        return passages.length;
    }

    int passage(int i) {
        return passages[i];
    }

    double weight(int i) {
        return weights[i];
    }
}
