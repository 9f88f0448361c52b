package dais.select;

import dais.diag.Diagnostic;
import dais.diag.Failure;
import dais.library.Candidate;
import dais.library.Library;
import dais.model.Passage;
import dais.model.PassageId;
import dais.model.PassageKind;
import dais.spec.BriefSpec;
import dais.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Chooses the passages of a brief: those the spec names, and of all that answer its topics the best that fit. Everything
/// left out is listed with the reason.
public final class Selector {
    /// Of so many the knapsack chooses; with one page of some fifty lines the rest never comes near.
    private static final int MOST_RIVALS = 160;
    /// Two passages that share so much of their words say the same.
    private static final double SAME = 0.72;
    /// Above every score: a report that the spec names comes before all that were found.
    private static final int PINNED = 1_000_000;

    private final Library library;
    private final Measure measure;
    private final int mostWords;

    /// @param library where the passages are
    /// @param measure sets trial briefs
    /// @param mostWords the longest entry that the brief's readers follow, in words
    public Selector(Library library, Measure measure, int mostWords) {
        this.library = library;
        this.measure = measure;
        this.mostWords = mostWords;
    }

    /// Chooses.
    ///
    /// @param spec what is asked for
    /// @param besides what is already known to be wrong with it, to be told together
    /// @throws Failure with everything that the spec asks and the library cannot give
    public Selection select(BriefSpec spec, List<Diagnostic> besides) {
        Outline outline = new Outline(spec, library, besides);
        return new Choice(spec, outline).make();
    }

    private final class Choice {
        private final BriefSpec spec;
        private final Outline outline;
        private final List<Planned> sections;
        private final Map<PassageId, Selection.Cut> cut = new TreeMap<>();
        private final List<Rival> rivals = new ArrayList<>();
        private final Map<PassageId, Integer> scores = new HashMap<>();
        private final Map<PassageId, Integer> sectionOf = new TreeMap<>();
        private final Map<PassageId, Integer> positions = new HashMap<>();

        Choice(BriefSpec spec, Outline outline) {
            this.spec = spec;
            this.outline = outline;
            this.sections = outline.sections();
        }

        Selection make() {
            List<Excerpt> pinned = pinned();
            Measure.Outcome room = measure.of(selection(pinned));
            if (!room.fits()) {
                throw new Failure(TooLong.diagnose(pinned, room, measure, spec.length().at()));
            }
            gather();
            List<Fit.Choice> choices = choices();
            List<Excerpt> chosen = new Fit(measure, this::selection).fill(choices, pinned, room);
            Set<PassageId> used = new TreeSet<>();
            chosen.forEach(excerpt -> used.add(excerpt.passage().id()));
            for (Rival rival : rivals) {
                if (!used.contains(rival.passage().id()) && !cut.containsKey(rival.passage().id())) {
                    cut(rival.passage(),
                            "did not fit: passages that score higher fill the length; a longer brief, or include:, would take it");
                }
            }
            return selection(chosen);
        }

        private List<Excerpt> pinned() {
            List<Excerpt> pinned = new ArrayList<>();
            for (int s = 0; s < sections.size(); s++) {
                for (Passage passage : sections.get(s).pinned()) {
                    if (sectionOf.putIfAbsent(passage.id(), s) == null) {
                        pinned.add(Excerpt.whole(passage));
                        scores.put(passage.id(), 1000);
                    }
                }
            }
            return pinned;
        }

        /// Everything that answers a topic, each passage for the one section that it answers best.
        private void gather() {
            Map<PassageId, Passage> found = new TreeMap<>();
            for (int s = 0; s < sections.size(); s++) {
                for (Candidate candidate : sections.get(s).found().values()) {
                    Passage passage = candidate.passage();
                    found.put(passage.id(), passage);
                    place(passage, s);
                }
            }
            List<Rival> all = new ArrayList<>();
            for (Passage passage : found.values()) {
                Integer section = sectionOf.get(passage.id());
                if (section != null && !scores.containsKey(passage.id())) {
                    all.add(new Rival(passage, outline.report(passage), position(passage), section,
                            relevance(passage, section)));
                }
            }
            Score score = new Score(all, spec.title().value());
            for (int i = 0; i < all.size(); i++) {
                scores.put(all.get(i).passage().id(), score.of(i));
            }
            List<Integer> order = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                order.add(i);
            }
            order.sort(Comparator.comparingInt((Integer i) -> -score(all.get(i).passage())));
            List<Integer> kept = new ArrayList<>();
            for (int i : order) {
                if (admit(all.get(i), i, all, kept, score)) {
                    kept.add(i);
                    rivals.add(all.get(i));
                }
            }
        }

        private void place(Passage passage, int section) {
            Planned planned = sections.get(section);
            if (scores.containsKey(passage.id())) {
                return;
            }
            if (planned.excluded().contains(passage.id())) {
                cut(passage, "excluded by the spec");
                return;
            }
            Integer before = sectionOf.get(passage.id());
            if (before == null || relevance(passage, section) > relevance(passage, before)) {
                sectionOf.put(passage.id(), section);
                cut.remove(passage.id());
            }
        }

        private int relevance(Passage passage, int section) {
            Candidate candidate = sections.get(section).found().get(passage.id());
            return candidate == null ? 0 : candidate.relevance();
        }

        private boolean admit(Rival candidate, int index, List<Rival> all, List<Integer> kept, Score score) {
            Passage passage = candidate.passage();
            String reason = null;
            if (!passage.doubt().isEmpty()) {
                reason = "its reading is unsure (" + String.join(", ", passage.doubt())
                        + "); include: takes it all the same";
            } else if (passage.kind() != PassageKind.PARAGRAPH && passage.kind() != PassageKind.ITEM) {
                reason = "a " + passage.kind().word() + " is used only where include: names it";
            } else {
                for (int other : kept) {
                    if (score.alike(index, other) > SAME) {
                        reason = "says nearly the same as " + all.get(other).passage().id() + ", which scores higher";
                        break;
                    }
                }
                if (reason == null && kept.size() >= MOST_RIVALS) {
                    reason = MOST_RIVALS + " passages on the topics score higher";
                }
            }
            if (reason != null) {
                cut(passage, reason);
            }
            return reason == null;
        }

        /// What each passage could be printed as, with its worth. The more of a section or of a report is already ahead
        /// of a passage, the less it adds.
        private List<Fit.Choice> choices() {
            Excerpts excerpts = new Excerpts(mostWords);
            List<Fit.Choice> choices = new ArrayList<>();
            Map<Integer, Integer> inSection = new HashMap<>();
            Map<String, Integer> ofReport = new HashMap<>();
            for (Rival rival : rivals) {
                Passage passage = rival.passage();
                List<Excerpt> runs = excerpts.of(passage);
                if (runs.isEmpty()) {
                    cut(passage, "no run of whole sentences in it stands by itself within " + mostWords + " words");
                    continue;
                }
                int ahead = inSection.merge(rival.section(), 1, Integer::sum) - 1;
                Integer limit = sections.get(rival.section()).limit();
                int pinnedThere = sections.get(rival.section()).pinned().size();
                if (limit != null && ahead + pinnedThere >= limit) {
                    cut(passage, "the section's limit of " + limit + " is reached by passages that score higher");
                    continue;
                }
                int sameReport = ofReport.merge(passage.id().report().id(), 1, Integer::sum) - 1;
                double worth = score(passage) * StrictMath.pow(0.85, ahead) * StrictMath.pow(0.97, sameReport);
                boolean mandatory = ahead == 0 && pinnedThere == 0;
                choices.add(new Fit.Choice(mandatory, runs, runs.stream().map(run -> value(run, worth)).toList()));
            }
            return choices;
        }

        /// A longer run says more, but not in proportion: readers of a brief want many points, briefly.
        private static int value(Excerpt run, double worth) {
            int words = Words.count(run.text().plain());
            return (int) Math.round(worth * StrictMath.sqrt(words / 40.0));
        }

        private void cut(Passage passage, String why) {
            cut.put(passage.id(), new Selection.Cut(passage.id(), passage.locator().page(), score(passage), why));
        }

        private int score(Passage passage) {
            return scores.getOrDefault(passage.id(), 0);
        }

        private int position(Passage passage) {
            if (!positions.containsKey(passage.id())) {
                List<Passage> all = library.passages(passage.id().report());
                for (int i = 0; i < all.size(); i++) {
                    positions.put(all.get(i).id(), i);
                }
            }
            return positions.getOrDefault(passage.id(), 0);
        }

        /// The excerpts in their sections: reports by their best passage, and inside a report in the report's order.
        private Selection selection(List<Excerpt> excerpts) {
            List<Selection.Section> out = new ArrayList<>();
            for (int s = 0; s < sections.size(); s++) {
                int section = s;
                List<Excerpt> mine = excerpts.stream()
                        .filter(excerpt -> Integer.valueOf(section).equals(sectionOf.get(excerpt.passage().id())))
                        .toList();
                out.add(section(sections.get(s), inReadingOrder(mine, sections.get(s).pinned())));
            }
            return new Selection(out, new ArrayList<>(cut.values()), outline.diagnostics());
        }

        private Selection.Section section(Planned planned, List<Excerpt> excerpts) {
            List<Selection.Used> used = new ArrayList<>();
            for (Excerpt excerpt : excerpts) {
                boolean pinned = planned.pinned().contains(excerpt.passage());
                boolean whole = excerpt.text().equals(excerpt.passage().text());
                String why = pinned
                        ? "named by the spec"
                        : "among the best on the topic" + (whole ? "" : "; the run of its sentences that fits best");
                used.add(new Selection.Used(excerpt, score(excerpt.passage()), why));
            }
            String gap = null;
            if (used.isEmpty() && planned.topic() != null) {
                gap = planned.found().isEmpty()
                        ? "The library holds no passage on “" + planned.topic() + "”."
                        : "No passage on “" + planned.topic() + "” fits the length asked.";
            }
            return new Selection.Section(planned.heading(), planned.topic(), used, gap, planned.questions());
        }

        /// The spec's own passages as it lists them, each report's others after its first; then the other reports, the one
        /// with the best passage first.
        private List<Excerpt> inReadingOrder(List<Excerpt> excerpts, List<Passage> pinned) {
            Map<String, Integer> best = new HashMap<>();
            for (Excerpt excerpt : excerpts) {
                best.merge(excerpt.passage().id().report().id(), score(excerpt.passage()), Math::max);
            }
            for (int i = pinned.size() - 1; i >= 0; i--) {
                best.put(pinned.get(i).id().report().id(), PINNED + pinned.size() - i);
            }
            List<Excerpt> ordered = new ArrayList<>(excerpts);
            ordered.sort(Comparator.comparingInt((Excerpt e) -> -best.getOrDefault(e.passage().id().report().id(), 0))
                    .thenComparing(e -> e.passage().id().report()).thenComparingInt(e -> position(e.passage())));
            return ordered;
        }
    }
}
