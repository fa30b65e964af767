package org.jointprosperity.evaluation.selection.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final int CASES = 2_000;

    @Test
    void dropsTheHighestAndTheLowestFromSoManyJudgesOn() {
        var spread = contender("N1", List.of(List.of(0, 9000, 9000, 9000, 10_000)));
        var even = contender("N2", List.of(List.of(8900, 8900, 8900, 8900, 8900)));

        assertThat(Ranking.of(List.of(spread, even), 1, 5, null).in()).containsExactly("N1");
        assertThat(Ranking.of(List.of(spread, even), 1, 6, null).in()).containsExactly("N2");
        assertThat(Ranking.of(List.of(spread, even), 1, null, null).in()).containsExactly("N2");
    }

    @Test
    void showsATieAtTheLastPlaceAndNoneAboveIt() {
        var ranking = Ranking.of(
                List.of(mean("N1", 90), mean("N2", 90), mean("N3", 80), mean("N4", 80), mean("N5", 70)), 3, null, null);

        assertThat(ranking.in()).containsExactly("N1", "N2");
        assertThat(ranking.tied()).containsExactly("N3", "N4");
        assertThat(ranking.open()).isEqualTo(1);
        assertThat(ranking.isDecided()).isFalse();
    }

    @Test
    void comparesMeansOfDifferentNumbersOfJudgesExactly() {
        var third = contender("N1", List.of(List.of(3334, 3333, 3333)));
        var half = contender("N2", List.of(List.of(3333, 3333)));

        assertThat(Ranking.of(List.of(half, third), 1, null, null).in()).containsExactly("N1");
    }

    @Test
    void decidesATieByAFurtherRoundAmongTheTiedAlone() {
        var first = contender("N1", List.of(List.of(80, 80), List.of(70, 70)));
        var second = contender("N2", List.of(List.of(80, 80), List.of(60, 60)));
        var sure = contender("N3", List.of(List.of(90, 90)));

        assertThat(Ranking.of(List.of(second, first, sure), 2, null, null))
                .isEqualTo(new Ranking(Set.of("N1", "N3"), Set.of(), 0));
    }

    @Test
    void staysTiedUntilEveryoneOfTheTiedHasSpokenAgain() {
        var first = contender("N1", List.of(List.of(80, 80), List.of(70, 70)));
        var second = mean("N2", 80);

        assertThat(Ranking.of(List.of(first, second), 1, null, null).tied()).containsExactly("N1", "N2");
    }

    @Test
    void decidesByTheNamedRuleAndSaysWhereThatLeavesATie() {
        var one = contender("N1", List.of(List.of(7000, 8000, 8000, 8000, 9900)));
        var two = contender("N2", List.of(List.of(7000, 8000, 8000, 8000, 9800)));
        var same = contender("N3", List.of(List.of(7000, 8000, 8000, 8000, 9900)));

        assertThat(Ranking.of(List.of(one, two), 1, 5, null).tied()).containsExactly("N1", "N2");
        assertThat(Ranking.of(List.of(one, two), 1, 5, TieRule.ALL_SCORES).in()).containsExactly("N1");
        assertThat(Ranking.of(List.of(one, same), 1, 5, TieRule.ALL_SCORES).tied())
                .containsExactly("N1", "N3");
    }

    @Test
    void looksByTheNamedRuleAtAFurtherRoundThatAllOfTheTiedHad() {
        var first = List.of(7000, 8000, 8000, 8000, 9900);
        var one = contender("N1", List.of(first, List.of(6000, 8000, 8000, 8000, 9800)));
        var two = contender("N2", List.of(first, List.of(6000, 8000, 8000, 8000, 9900)));
        var late = contender("N3", List.of(first));

        assertThat(Ranking.of(List.of(one, two), 1, 5, null).tied()).containsExactly("N1", "N2");
        assertThat(Ranking.of(List.of(one, two), 1, 5, TieRule.ALL_SCORES).in()).containsExactly("N2");
        assertThat(Ranking.of(List.of(one, late), 1, 5, TieRule.ALL_SCORES).tied())
                .containsExactly("N1", "N3");
    }

    @Test
    void whateverTheScoresTheOrderOfRowsDecidesNothing() {
        var random = new Random(2008);
        for (int i = 0; i < CASES; i++) {
            var contenders = new ArrayList<Contender>();
            int people = 1 + random.nextInt(7);
            for (int n = 0; n < people; n++) {
                var rounds = new ArrayList<List<Integer>>();
                int held = 1 + random.nextInt(3);
                for (int r = 0; r < held; r++) {
                    rounds.add(random.ints(5, 0, 3).boxed().toList());
                }
                contenders.add(contender("N" + n, rounds));
            }
            int places = 1 + random.nextInt(4);
            var rule = random.nextBoolean() ? TieRule.ALL_SCORES : null;
            var ranking = Ranking.of(contenders, places, 5, rule);
            var shuffled = new ArrayList<>(contenders);
            Collections.shuffle(shuffled, random);

            assertThat(Ranking.of(shuffled, places, 5, rule)).isEqualTo(ranking);
            assertThat(Collections.disjoint(ranking.in(), ranking.tied())).isTrue();
            assertThat(ranking.in().size() + ranking.open()).isEqualTo(Math.min(places, people));
            assertThat(ranking.isDecided() || ranking.tied().size() > ranking.open())
                    .isTrue();
        }
    }

    private static Contender mean(String person, int points) {
        return contender(person, List.of(List.of(points, points)));
    }

    private static Contender contender(String person, List<List<Integer>> rounds) {
        return new Contender(person, rounds);
    }
}
