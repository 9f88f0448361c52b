package dais.select;

import static org.assertj.core.api.Assertions.assertThat;

import dais.select.Knapsack.Group;
import dais.select.Knapsack.Option;
import dais.select.Knapsack.Section;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KnapsackTest {
    private static final int CAPACITY = 100;

    /// The slow, obvious oracle: try everything.
    @Property(tries = 500)
    void reaches_the_best_of_all_choices(@ForAll("sections") List<Section> sections) {
        int[][] taken = Knapsack.solve(sections, CAPACITY);
        int value = 0;
        int cost = 0;
        for (int s = 0; s < sections.size(); s++) {
            Section section = sections.get(s);
            int count = 0;
            for (int g = 0; g < taken[s].length; g++) {
                if (taken[s][g] >= 0) {
                    Option option = section.groups().get(g).options().get(taken[s][g]);
                    cost += option.cost() + (count == 0 ? section.opening() : 0);
                    value += option.value() + (count == 0 ? section.bonus() : 0);
                    count++;
                }
            }
            assertThat(count).isLessThanOrEqualTo(section.most());
        }
        assertThat(cost).isLessThanOrEqualTo(CAPACITY);
        assertThat(value).isEqualTo(best(sections, 0, 0, 0, CAPACITY));
    }

    private static int best(List<Section> sections, int s, int g, int count, int room) {
        if (s == sections.size()) {
            return 0;
        }
        Section section = sections.get(s);
        if (g == section.groups().size()) {
            return best(sections, s + 1, 0, 0, room);
        }
        int best = best(sections, s, g + 1, count, room);
        for (Option option : section.groups().get(g).options()) {
            int cost = option.cost() + (count == 0 ? section.opening() : 0);
            if (count < section.most() && cost <= room) {
                best = Math.max(best, option.value() + (count == 0 ? section.bonus() : 0)
                        + best(sections, s, g + 1, count + 1, room - cost));
            }
        }
        return best;
    }

    @Provide
    Arbitrary<List<Section>> sections() {
        Arbitrary<Option> option = Combinators
                .combine(Arbitraries.integers().between(0, 60), Arbitraries.integers().between(0, 1000))
                .as(Option::new);
        Arbitrary<Group> group = option.list().ofMinSize(1).ofMaxSize(3).map(Group::new);
        return Combinators
                .combine(Arbitraries.of(0, 1, 2, Knapsack.UNLIMITED), Arbitraries.of(0, 0, 12),
                        Arbitraries.of(0, 0, 5000), group.list().ofMaxSize(4))
                .as(Section::new).list().ofMinSize(1).ofMaxSize(3);
    }

    @Test
    void takes_nothing_where_nothing_fits() {
        List<Section> sections = List
                .of(new Section(Knapsack.UNLIMITED, 1, 50, List.of(new Group(List.of(new Option(10, 5))))));
        assertThat(Knapsack.solve(sections, 10)).isEqualTo(new int[][]{{-1}});
        assertThat(Knapsack.solve(sections, 11)).isEqualTo(new int[][]{{0}});
    }
}
