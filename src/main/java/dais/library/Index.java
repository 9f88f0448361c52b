package dais.library;

import dais.model.Digest;
import dais.model.Passage;
import dais.model.Report;
import dais.model.ReportKey;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Everything a library holds: its reports by number and version, their passages one after another, tags, topics, words.
/// A library of up to some hundred reports is one [IndexPart]; of larger ones a change makes only its own part anew, and
/// making them takes no more memory than a part does.
final class Index {
    private final List<IndexPart> parts;
    private final List<Report> reports = new ArrayList<>();
    /// The numbers of each part's first report and passage, and of those after the last.
    private final int[] firstReports;
    private final int[] firstPassages;
    private final double meanLength;

    /// @param parts at least one, in the order of their reports
    Index(List<IndexPart> parts) {
        this.parts = List.copyOf(parts);
        this.firstReports = new int[parts.size() + 1];
        this.firstPassages = new int[parts.size() + 1];
        double total = 0;
        for (int i = 0; i < parts.size(); i++) {
            reports.addAll(parts.get(i).reports());
            firstReports[i + 1] = reports.size();
            firstPassages[i + 1] = firstPassages[i] + parts.get(i).size();
            total += parts.get(i).totalLength();
        }
        this.meanLength = size() == 0 ? 1 : Math.max(1, total / size());
    }

    /// The index of one part alone; null where its bytes are none, of another version, or damaged.
    static @Nullable Index of(byte[] bytes) {
        IndexPart part = IndexPart.of(ByteBuffer.wrap(bytes));
        return part == null ? null : new Index(List.of(part));
    }

    /// By number and version.
    List<Report> reports() {
        return reports;
    }

    /// One digest of every file: name and content of each report's, and the state of the library's own vocabulary.
    Digest digest() {
        StringBuilder all = new StringBuilder();
        for (IndexPart part : parts) {
            all.append(part.vocabulary()).append('\n');
            for (int i = 0; i < part.reports().size(); i++) {
                List<String> file = part.file(i);
                all.append(file.get(0)).append(' ').append(file.get(2)).append('\n');
            }
        }
        return Digest.of(all.toString());
    }

    /// The number of a report; -1 where there is none.
    int numberOf(ReportKey key) {
        int low = 0;
        int high = reports.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = reports.get(middle).key().compareTo(key);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /// The number of a report's first passage; those of the next report's first one for the number of reports.
    int first(int report) {
        if (report == reports.size()) {
            return size();
        }
        int part = partOf(report, firstReports);
        return firstPassages[part] + parts.get(part).first(report - firstReports[part]);
    }

    /// The last part that begins at or before a number; empty parts begin where the next one does.
    private static int partOf(int number, int[] firsts) {
        int part = 0;
        while (firsts[part + 1] <= number) {
            part++;
        }
        return part;
    }

    /// How many passages there are.
    int size() {
        return firstPassages[parts.size()];
    }

    Passage passage(int number) {
        int part = partOf(number, firstPassages);
        return parts.get(part).passage(number - firstPassages[part]);
    }

    /// A passage's name inside its report.
    String name(int passage) {
        int part = partOf(passage, firstPassages);
        return parts.get(part).name(passage - firstPassages[part]);
    }

    /// How many topics the vocabulary has; every part holds all of it.
    int topics() {
        return parts.getFirst().topics();
    }

    Topic topic(int number) {
        return parts.getFirst().topic(number);
    }

    /// The numbers of the topics that are part of a topic.
    int[] narrower(int topic) {
        return parts.getFirst().narrower(topic);
    }

    /// The number of the topic that has a name of that key ([Names]); -1 where there is none.
    int topicNamed(String key) {
        return parts.getFirst().topicNamed(key);
    }

    /// Adds the tags of that key.
    void addTags(String key, SortedSet<String> found) {
        for (IndexPart part : parts) {
            part.addTags(key, found);
        }
    }

    /// Adds the tags of three words or more that have these initials.
    void addTagsByInitials(String initials, SortedSet<String> found) {
        for (IndexPart part : parts) {
            part.addTagsByInitials(initials, found);
        }
    }

    /// Every tag, given or proposed, sorted.
    List<String> allTags() {
        SortedSet<String> all = new TreeSet<>();
        for (IndexPart part : parts) {
            part.addTags(all);
        }
        return List.copyOf(all);
    }

    /// Takes the passages of a tag.
    interface Tagged {
        /// One passage.
        ///
        /// @param weight how sure the tag is, from 0, which a person refused, to 1
        void take(int passage, double weight);
    }

    /// Hands out the passages that a person gave a tag.
    void tagged(String tag, Tagged taker) {
        for (int i = 0; i < parts.size(); i++) {
            for (int passage : parts.get(i).tagged(tag)) {
                taker.take(firstPassages[i] + passage, 1);
            }
        }
    }

    /// Hands out the passages that a tag was proposed for.
    void proposed(String tag, Tagged taker) {
        for (int i = 0; i < parts.size(); i++) {
            Postings found = parts.get(i).proposed(tag);
            for (int j = 0; j < found.size(); j++) {
                taker.take(firstPassages[i] + found.passage(j), found.weight(j));
            }
        }
    }

    /// The passages that hold a stem of [Terms], and where.
    Occurrences term(String stem) {
        Occurrences all = new Occurrences();
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).addTerm(stem, firstPassages[i], all);
        }
        return all;
    }

    /// The mean of the lengths of all passages.
    double meanLength() {
        return meanLength;
    }

    /// What a search wants to know of passages that rise in number; cheaper than asking for each by itself.
    Lengths lengths() {
        return new Lengths();
    }

    /// The lengths of passages, asked for in rising order.
    final class Lengths {
        private int part;

        /// How many words a passage has, those of each field as often as the field weighs.
        int of(int passage) {
            return at(passage).length(passage - firstPassages[part]);
        }

        /// Whether a passage is a note or a caption.
        boolean isAside(int passage) {
            return at(passage).isAside(passage - firstPassages[part]);
        }

        private IndexPart at(int passage) {
            while (firstPassages[part + 1] <= passage) {
                part++;
            }
            return parts.get(part);
        }
    }
}
