package dais.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entry of a vocabulary: a topic with the other names it goes by.
///
/// @param topic the tag that stands for it, such as `export controls`
/// @param label how a heading prints it
/// @param synonyms words and phrases that mean it and are searched for in texts; may be empty
/// @param broader topics that it is part of; may be empty
/// @param crs names that CRS gives it, known when asked for but not searched for; may be empty
public record Topic(String topic, String label, List<String> synonyms, List<String> broader, List<String> crs) {
    public Topic {
        synonyms = List.copyOf(synonyms);
        broader = List.copyOf(broader);
        crs = List.copyOf(crs);
    }

    /// Whether a name is the topic's own, or its initials, and not one of its synonyms.
    boolean isCalled(String name) {
        String key = Names.key(name);
        return key.equals(Names.key(topic)) || key.equals(Names.key(label)) || key.equals(Names.initials(topic))
                || key.equals(Names.initials(label));
    }

    /// The label; or the words asked for, where there is no entry or they are one of its other names.
    static String labelOf(@Nullable Topic topic, String wanted) {
        return topic == null || !topic.isCalled(wanted) ? wanted : topic.label();
    }
}
