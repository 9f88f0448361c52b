package dais.library;

import dais.model.Passage;

/// A passage that may serve a topic.
///
/// @param passage the passage; whether its `doubt` keeps it out is for `select` to say
/// @param relevance how well it serves the topic, in thousandths from 1 to 1000
/// @param hit how it was found
public record Candidate(Passage passage, int relevance, Hit hit) {

    /// How a passage was found, the surest way first.
    public enum Hit {
        /// A person gave it the topic: relevance 1000.
        TAG,
        /// A person gave it a topic that is part of the wanted one: relevance 850.
        NARROWER,
        /// Dais proposed the topic: up to 900, by the weight; up to 850 where it proposed a part of it.
        PROPOSED,
        /// Its text, its headings or its report's title name the topic or a synonym: up to 800, by how often; up to 500
        /// where other passages are tagged with the topic. Where one of its other names was asked for, what bears that
        /// name has 400 to 800, and all else at most 400.
        VOCABULARY,
        /// It holds the words asked for, or most of them: up to 600, by BM25. Notes and captions have half of this, and of
        /// what the vocabulary gives.
        WORDS
    }
}
