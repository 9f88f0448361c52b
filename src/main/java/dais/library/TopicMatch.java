package dais.library;

import dais.diag.Code;
import dais.diag.Diagnostic;
import dais.diag.Span;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a topic that a spec asks for is in a library. [Library#candidates] turns it into passages.
public sealed interface TopicMatch {

    /// The topic as the spec writes it.
    String wanted();

    /// What a heading prints for it.
    String label();

    /// What a person must be told.
    ///
    /// @param at where the spec asks for the topic
    Optional<Diagnostic> diagnostic(@Nullable Span at);

    /// The library has passages tagged with it.
    ///
    /// @param tags the tags it stands for, as the library writes them
    /// @param narrower the tags of topics that are part of it; with these alone no passage has the topic itself
    /// @param topic the entry of the vocabulary; null where there is none
    record ByTag(String wanted, List<String> tags, List<String> narrower, @Nullable Topic topic) implements TopicMatch {
        public ByTag {
            tags = List.copyOf(tags);
            narrower = List.copyOf(narrower);
        }

        @Override
        public String label() {
            return Topic.labelOf(topic, wanted);
        }

        @Override
        public Optional<Diagnostic> diagnostic(@Nullable Span at) {
            return Optional.empty();
        }
    }

    /// No tag, but the vocabulary knows it and texts name it.
    ///
    /// @param topic the entry
    record ByVocabulary(String wanted, Topic topic) implements TopicMatch {
        @Override
        public String label() {
            return Topic.labelOf(topic, wanted);
        }

        @Override
        public Optional<Diagnostic> diagnostic(@Nullable Span at) {
            return Optional.empty();
        }
    }

    /// Neither tag nor vocabulary, but its words stand in passages.
    ///
    /// @param near known topics that are spelt nearly like it; may be empty
    record ByWords(String wanted, List<String> near) implements TopicMatch {
        public ByWords {
            near = List.copyOf(near);
        }

        @Override
        public String label() {
            return wanted;
        }

        @Override
        public Optional<Diagnostic> diagnostic(@Nullable Span at) {
            return Optional.of(Diagnostic.warning(Code.TOPIC_BY_WORDS,
                    "the topic `" + wanted
                            + "` is no tag of the library and not in its vocabulary; its words were searched",
                    at, (near.isEmpty() ? "" : "if `" + String.join("` or `", near) + "` is meant, write that; else ")
                            + "tag passages with it, or add it to the library's topics.yaml, to be sure of what is found"));
        }
    }

    /// Known but for words that say little, such as `policy` or `issues`: a guess, and said to be one.
    ///
    /// @param match what it is without them
    record Taken(String wanted, TopicMatch match) implements TopicMatch {
        @Override
        public String label() {
            return match.label();
        }

        @Override
        public Optional<Diagnostic> diagnostic(@Nullable Span at) {
            return match.diagnostic(at)
                    .or(() -> Optional.of(Diagnostic.note(Code.TOPIC_TAKEN,
                            "the topic `" + wanted + "` is taken for `" + match.label() + "`", at,
                            "write it so to be sure, or add it to the library's topics.yaml")));
        }
    }

    /// No passage, but it is spelt nearly like a topic there is.
    ///
    /// @param suggestions the topics it may be, the likeliest first; at least one
    record NearMiss(String wanted, List<String> suggestions) implements TopicMatch {
        public NearMiss {
            suggestions = List.copyOf(suggestions);
        }

        @Override
        public String label() {
            return wanted;
        }

        @Override
        public Optional<Diagnostic> diagnostic(@Nullable Span at) {
            return Optional.of(Diagnostic.error(Code.UNKNOWN_TOPIC, "no passage has the topic `" + wanted + "`", at,
                    "did you mean `" + String.join("` or `", suggestions) + "`?"));
        }
    }

    /// No passage, and nothing like it.
    ///
    /// @param topic the entry of the vocabulary; null where there is none
    record Nothing(String wanted, @Nullable Topic topic) implements TopicMatch {
        @Override
        public String label() {
            return Topic.labelOf(topic, wanted);
        }

        @Override
        public Optional<Diagnostic> diagnostic(@Nullable Span at) {
            return Optional.of(Diagnostic.warning(Code.EMPTY_TOPIC,
                    "the library holds no passage on the topic `" + wanted + "`", at,
                    at == null
                            ? "`dais passages --coverage` lists the topics that it has passages on"
                            : "ingest a report on it, or take the topic out; `dais passages` lists what there is"));
        }
    }
}
