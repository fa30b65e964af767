package org.jointprosperity.pairing.matching.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.junit.jupiter.api.Test;

class GatheringTest {

    private static final int BRANCHES = 500 * Integer.getInteger("joint.scale", 1);
    private static final long SEED = 20_091_120;
    private static final List<String> SKILLS = List.of("法律", "养殖", "医疗");
    private static final List<String> NEEDS = List.of("法律", "技术", "医疗");
    private static final Map<String, Set<String>> ANSWERS =
            Map.of("法律", Set.of("法律"), "养殖", Set.of("技术"), "医疗", Set.of("医疗", "法律"));
    private static final Gathering.Aims AIMS = new Gathering.Aims(4, 5, 10, 15);

    private static Gathering drawn(Random random, boolean shuffled) {
        var members = new ArrayList<Gathering.Member>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            members.add(new Gathering.Member("C000" + i, "U", some(SKILLS, random), random.nextInt(6)));
        }
        var persons = new ArrayList<Gathering.Person>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            persons.add(new Gathering.Person("N0000" + i, some(NEEDS, random)));
        }
        var aims = new Gathering.Aims(
                1 + random.nextInt(3), 3 + random.nextInt(3), random.nextInt(20), random.nextInt(30));
        if (shuffled) {
            Collections.reverse(members);
            Collections.reverse(persons);
        }
        return new Gathering(members, persons, ANSWERS, aims);
    }

    private static Set<String> some(List<String> words, Random random) {
        var chosen = new HashSet<>(words);
        chosen.removeIf(word -> random.nextBoolean());
        return chosen;
    }

    @Test
    void isAsCheapAsTheBestOfAllWaysAndSaysWhatTheNextBestCosts() {
        for (int i = 0; i < BRANCHES; i++) {
            var gathering = drawn(new Random(SEED + i), false);
            var found = Gathered.of(gathering);
            long best = cheapest(gathering, -1, -1);
            assertThat(found.cost()).as("seed %d", SEED + i).isEqualTo(best).isEqualTo(found.provenMinimum());
            for (int person = 0; person < gathering.persons().size(); person++) {
                long without = cheapest(gathering, person, found.memberOf()[person]);
                var next = found.nextBest().get(person);
                assertThat(next.map(other -> best + other.extra()).orElse(Long.MAX_VALUE))
                        .as("seed %d, person %d", SEED + i, person)
                        .isEqualTo(without);
                int had = found.memberOf()[person];
                next.ifPresent(
                        other -> assertThat(other.member()).isNotNegative().isNotEqualTo(had));
            }
        }
    }

    @Test
    void aChangeByHandCostsWhatTheWholeCostsMore() {
        for (int i = 0; i < BRANCHES; i++) {
            var gathering = drawn(new Random(SEED + i), false);
            var memberOf = Gathered.of(gathering).memberOf();
            for (int person = 0; person < memberOf.length; person++) {
                for (int to = 0; to < gathering.members().size(); to++) {
                    if (to != memberOf[person]) {
                        var changed = memberOf.clone();
                        changed[person] = to;
                        assertThat(Change.of(gathering, memberOf, person, to).points())
                                .as("seed %d, person %d, to %d", SEED + i, person, to)
                                .isEqualTo(gathering.cost(changed) - gathering.cost(memberOf))
                                .isNotNegative();
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfTheInputIsOfNoMatter() {
        for (int i = 0; i < 100; i++) {
            assertThat(Gathered.of(drawn(new Random(SEED + i), true)).memberOf())
                    .as("seed %d", SEED + i)
                    .isEqualTo(Gathered.of(drawn(new Random(SEED + i), false)).memberOf());
        }
    }

    /** The rosters' branches run from 1.7 to 15 persons per member: 4 to 5 each is an aim, the ratio decides. */
    @Test
    void staysWithinWhatTheRatioAllows() {
        for (int[] sizes : new int[][] {{10, 17, 1, 2}, {10, 45, 4, 5}, {3, 45, 15, 15}, {4, 45, 11, 12}}) {
            var members = new ArrayList<Gathering.Member>();
            for (int i = 0; i < sizes[0]; i++) {
                members.add(new Gathering.Member("C%04d".formatted(i), "U", Set.of(), 0));
            }
            var persons = new ArrayList<Gathering.Person>();
            for (int i = 0; i < sizes[1]; i++) {
                persons.add(new Gathering.Person("N%05d".formatted(i), Set.of()));
            }
            var gathering = new Gathering(members, persons, ANSWERS, AIMS);
            assertThat(gathering.fewestReachable()).isEqualTo(sizes[2]);
            assertThat(gathering.mostReachable()).isEqualTo(sizes[3]);
            assertThat(Arrays.stream(Gathered.of(gathering).answersFor()))
                    .allMatch(count ->
                            sizes[1] < 4 * sizes[0] ? count <= AIMS.most() : count >= sizes[2] && count <= sizes[3]);
        }
    }

    @Test
    void refusesWhereNobodyIsToBeLinked() {
        var member = new Gathering.Member("C0001", "U", Set.of(), 0);
        var person = new Gathering.Person("N00001", Set.of());
        for (var nobody : List.of(
                new Gathering(List.of(), List.of(person), ANSWERS, AIMS),
                new Gathering(List.of(member), List.of(), ANSWERS, AIMS))) {
            assertThatThrownBy(() -> Gathered.of(nobody))
                    .isInstanceOfSatisfying(RuleViolation.class, refusal -> assertThat(refusal.code())
                            .isEqualTo("nobody-to-link"));
        }
    }

    /** The best of all ways, tried one by one; of those where this person does not have this member. */
    private static long cheapest(Gathering gathering, int withoutPerson, int withoutMember) {
        int members = gathering.members().size();
        int persons = gathering.persons().size();
        long best = Long.MAX_VALUE;
        for (long way = 0; way < Math.round(Math.pow(members, persons)); way++) {
            var memberOf = new int[persons];
            long rest = way;
            for (int person = 0; person < persons; person++) {
                memberOf[person] = (int) (rest % members);
                rest /= members;
            }
            if (withoutPerson < 0 || memberOf[withoutPerson] != withoutMember) {
                best = Math.min(best, gathering.cost(memberOf));
            }
        }
        return best;
    }
}
