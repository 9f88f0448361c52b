package dais.select;

import dais.model.Passage;
import dais.model.PassageId;
import dais.text.Acronyms;
import dais.text.Provisions;
import dais.text.Surnames;
import dais.text.TextRange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A report as a reader of one of its sentences needs it: what its acronyms and sections of law stand for, whom it
/// introduces, and its passages by sentences. All is worked out when it is first asked for, and once, also for several
/// threads: a batch asks for the same reports over and over.
final class ReportText {
    private static final int LONGEST_FORM = 90;

    private final List<Passage> passages;
    private final Map<PassageId, Integer> positions = new HashMap<>();
    private final Map<PassageId, List<Sentence>> sentences = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, String> forms;
    private volatile @Nullable Set<String> surnames;

    /// @param passages the report's, in its order
    ReportText(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        for (int i = 0; i < passages.size(); i++) {
            positions.put(passages.get(i).id(), i);
        }
    }

    List<Passage> passages() {
        return passages;
    }

    /// A passage's place in the report, from 0.
    int position(Passage passage) {
        return positions.getOrDefault(passage.id(), 0);
    }

    /// The passage before one in its section; null without.
    @Nullable
    Passage before(Passage passage) {
        return beside(passage, position(passage) - 1);
    }

    /// The passage after one in its section; null without.
    @Nullable
    Passage after(Passage passage) {
        return beside(passage, position(passage) + 1);
    }

    private @Nullable Passage beside(Passage passage, int at) {
        boolean same = at >= 0 && at < passages.size() && passages.get(at).section().equals(passage.section());
        return same ? passages.get(at) : null;
    }

    /// The sentences of a passage.
    List<Sentence> sentences(Passage passage) {
        List<Sentence> known = sentences.get(passage.id());
        if (known == null) {
            known = new SentenceReader(this).read(passage);
            sentences.put(passage.id(), known);
        }
        return known;
    }

    /// What an acronym or a section of law stands for; null where the report does not say, or says two things.
    @Nullable
    String longForm(String acronym) {
        Map<String, String> known = forms;
        if (known == null) {
            known = forms(passages);
            forms = known;
        }
        return known.get(acronym);
    }

    /// A person whom a text calls by the surname that the report introduces elsewhere; empty where there is none.
    String stranger(String text) {
        Set<String> known = surnames;
        if (known == null) {
            known = Surnames.of(passages.stream().filter(Passage::isVerbatim).map(p -> p.text().plain()).toList());
            surnames = known;
        }
        return Surnames.bare(text, known);
    }

    /// An acronym of a sentence that neither its passage nor the report spells out; null where there is none.
    @Nullable
    String unexplained(Passage passage, TextRange sentence) {
        String text = passage.text().plain();
        for (TextRange acronym : Acronyms.in(sentence.in(text))) {
            String word = acronym.in(sentence.in(text));
            if (!Acronyms.isFamiliar(word) && Acronyms.longForm(text, word).isEmpty() && longForm(word) == null) {
                return word;
            }
        }
        return null;
    }

    /// The acronyms that a report spells out somewhere, the first time counting, and the laws of its sections, where all of
    /// its laws have different ones.
    private static Map<String, String> forms(List<Passage> passages) {
        Map<String, String> forms = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Passage passage : passages) {
            String text = passage.text().plain();
            if (!passage.isVerbatim() || !passage.doubt().isEmpty()) {
                continue;
            }
            for (TextRange acronym : text.indexOf('(') >= 0 ? Acronyms.in(text) : List.<TextRange>of()) {
                String word = acronym.in(text);
                String form = forms.containsKey(word) ? null : Acronyms.explanation(text, acronym);
                if (form != null && form.length() <= LONGEST_FORM) {
                    forms.put(word, form);
                }
            }
            for (Provisions.Mention section : Provisions.in(text)) {
                String law = section.law();
                if (law != null && !law.equals(forms.getOrDefault(section.name(), law))) {
                    several.add(section.name());
                } else if (law != null) {
                    forms.put(section.name(), law);
                }
            }
        }
        forms.keySet().removeAll(several);
        return forms;
    }
}
