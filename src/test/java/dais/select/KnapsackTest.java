package dais.select;

import static org.assertj.core.api.Assertions.assertThat;

import dais.select.Knapsack.Group;
import dais.select.Knapsack.Option;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class KnapsackTest {

    /// The slow, obvious oracle: try everything. Costs are whole steps of the capacity, so that rounding plays no part.
    @Property(tries = 1000)
    void reaches_the_best_of_all_choices(@ForAll("groups") List<Group> groups) {
        int[] taken = Knapsack.solve(groups, 400);
        long best = best(groups, 0, 400);
        if (taken == null) {
            assertThat(best).isNegative();
            return;
        }
        assertThat(best).isNotNegative();
        long value = 0;
        long cost = 0;
        for (int g = 0; g < groups.size(); g++) {
            assertThat(taken[g] >= 0 || !groups.get(g).mandatory()).isTrue();
            if (taken[g] >= 0) {
                value += groups.get(g).options().get(taken[g]).value();
                cost += groups.get(g).options().get(taken[g]).cost();
            }
        }
        assertThat(value).isEqualTo(best);
        assertThat(cost).isLessThanOrEqualTo(400);
    }

    private static long best(List<Group> groups, int from, int room) {
        if (from == groups.size()) {
            return 0;
        }
        long best = groups.get(from).mandatory() ? -1 : best(groups, from + 1, room);
        for (Option option : groups.get(from).options()) {
            if (option.cost() <= room) {
                long rest = best(groups, from + 1, room - option.cost());
                best = rest < 0 ? best : Math.max(best, rest + option.value());
            }
        }
        return best;
    }

    @Provide
    Arbitrary<List<Group>> groups() {
        Arbitrary<Option> option = Combinators
                .combine(Arbitraries.integers().between(1, 250), Arbitraries.integers().between(0, 1000))
                .as(Option::new);
        return Combinators.combine(Arbitraries.of(false, false, true), option.list().ofMinSize(1).ofMaxSize(3))
                .as(Group::new).list().ofMaxSize(7);
    }

    @Test
    void never_promises_more_than_fits_when_costs_are_no_whole_steps() {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            groups.add(new Group(false, List.of(new Option(1001, 5))));
        }
        int[] taken = Knapsack.solve(groups, 10_000);
        assertThat(taken).isNotNull();
        assertThat(java.util.Arrays.stream(taken).filter(t -> t >= 0).count()).isLessThanOrEqualTo(9);
    }
}
