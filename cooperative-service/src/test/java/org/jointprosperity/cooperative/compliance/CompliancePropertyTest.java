package org.jointprosperity.cooperative.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jointprosperity.cooperative.compliance.SmallestChange.Step;
import org.jointprosperity.cooperative.law.Post;
import org.jointprosperity.cooperative.law.RulePacks;
import org.junit.jupiter.api.Test;

/** What holds for every cooperative; each test draws its own from a fixed seed and says which one failed. */
class CompliancePropertyTest {

    private static final int COOPERATIVES = 100_000;
    private static final LocalDate DAY = LocalDate.of(2023, 5, 10);
    private static final String VILLAGE = "611023104001";
    private static final Compliance COMPLIANCE = new Compliance(RulePacks.delivered());

    @Test
    void theSmallestChangeIsEnoughAndOneFewerIsNot() {
        var random = new Random(20);
        int violated = 0;
        for (int i = 0; i < COOPERATIVES; i++) {
            var drawn = drawn(random, 60);
            var assessment = COMPLIANCE.assess(drawn, DAY, VILLAGE);
            if (assessment.violations().isEmpty()) {
                continue;
            }
            violated++;
            for (var finding : assessment.violations()) {
                isSmallest(finding.change().steps(), after -> isKept(finding, after), drawn);
            }
            isSmallest(assessment.smallestChange().steps(), CompliancePropertyTest::isCompliant, drawn);
        }
        assertThat(violated).isBetween(COOPERATIVES / 10, COOPERATIVES);
    }

    /** By trying every smaller one. */
    @Test
    void noSmallerChangeOfAnyKindIsEnough() {
        var random = new Random(25);
        for (int i = 0; i < COOPERATIVES / 100; i++) {
            var drawn = drawn(random, 14);
            var assessment = COMPLIANCE.assess(drawn, DAY, VILLAGE);
            long size = assessment.smallestChange() == null
                    ? 0
                    : assessment.smallestChange().size();
            for (long join = 0; join < size; join++) {
                for (long residents = 0; residents <= drawn.residents() && join + residents < size; residents++) {
                    for (long organisations = 0;
                            organisations <= drawn.organisations() && join + residents + organisations < size;
                            organisations++) {
                        long left = size - 1 - join - residents - organisations;
                        long votes = Math.min(left, drawn.additionalVotes());
                        var after = applied(
                                drawn,
                                List.of(
                                        new Step(Change.MORE_FARMERS, join),
                                        new Step(Change.FEWER_RESIDENTS, residents),
                                        new Step(Change.FEWER_ORGANISATIONS, organisations),
                                        new Step(Change.FEWER_ADDITIONAL_VOTES, votes)));
                        if (isCompliant(after)) {
                            fail(drawn + " needs less than " + size);
                        }
                    }
                }
            }
        }
    }

    @Test
    void theOrderOfMembersAndOfficesDoesNotMatter() {
        var random = new Random(30);
        for (int i = 0; i < COOPERATIVES / 10; i++) {
            var bodies = new ArrayList<>(IntStream.range(0, random.nextInt(6))
                    .mapToObj(n -> new Body(List.of("11", "12", "91", "51").get(random.nextInt(4)) + n, null))
                    .toList());
            var offices = new ArrayList<>(IntStream.range(0, random.nextInt(8))
                    .mapToObj(n -> office(random))
                    .toList());
            var elsewhere = new ArrayList<>(IntStream.range(0, random.nextInt(4))
                    .mapToObj(n -> office(random))
                    .toList());
            var one = led(random.nextInt(3), bodies, offices, elsewhere);
            var before = COMPLIANCE.assess(one, DAY, VILLAGE);
            var otherBodies = shuffled(bodies, random);
            var other = led((int) one.residents(), otherBodies, shuffled(offices, random), shuffled(elsewhere, random));

            assertThat(COMPLIANCE.assess(other, DAY, VILLAGE)).isEqualTo(before);
        }
    }

    private static Composition led(
            int residents, List<Body> bodies, List<HeldOffice> offices, List<HeldOffice> elsewhere) {
        return Composition.of(30, residents, bodies.size(), 2)
                .withBodies(bodies)
                .withOffices(new Composition.Offices(offices, elsewhere, Set.of("1"), Set.of("2")));
    }

    private static HeldOffice office(Random random) {
        return new HeldOffice(String.valueOf(random.nextInt(4)), Post.values()[random.nextInt(5)]);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        var other = new ArrayList<>(list);
        Collections.shuffle(other, random);
        return other;
    }

    private static Composition drawn(Random random, int most) {
        long organisations = random.nextInt(random.nextInt(4) + 1);
        var drawn =
                Composition.of(random.nextInt(most), random.nextInt(most / 4), organisations, random.nextInt(most / 4));
        return withPublicBodies(drawn, random.nextInt(10) == 0 ? Math.min(1, organisations) : 0);
    }

    private static void isSmallest(List<Step> steps, Predicate<Composition> enough, Composition drawn) {
        if (!enough.test(applied(drawn, steps))) {
            fail(drawn + " is not helped by " + steps);
        }
        for (int i = 0; i < steps.size(); i++) {
            var fewer = new ArrayList<>(steps);
            fewer.set(i, new Step(steps.get(i).change(), steps.get(i).count() - 1));
            if (enough.test(applied(drawn, fewer))) {
                fail(drawn + " is helped by " + fewer);
            }
        }
    }

    private static boolean isKept(ComplianceFinding finding, Composition after) {
        return COMPLIANCE
                .judge(finding.matter(), after, DAY, VILLAGE)
                .orElseThrow()
                .met();
    }

    private static boolean isCompliant(Composition after) {
        return COMPLIANCE.keeps(Compliance.OF_MEMBERS, after, DAY, VILLAGE);
    }

    private static Composition applied(Composition before, List<Step> steps) {
        var after = before;
        for (var step : steps) {
            long count = step.count();
            after = switch (step.change()) {
                case MORE_FARMERS -> after.changed(count, 0, 0, 0);
                case FEWER_RESIDENTS -> after.changed(0, -count, 0, 0);
                case FEWER_ORGANISATIONS ->
                    withPublicBodies(after.changed(0, 0, -count, 0), Math.max(0, after.publicBodies() - count));
                case FEWER_ADDITIONAL_VOTES -> after.changed(0, 0, 0, -count);
                default -> throw new IllegalStateException(step.toString());
            };
        }
        return after;
    }

    private static Composition withPublicBodies(Composition composition, long publicBodies) {
        return new Composition(
                composition.farmers(),
                composition.residents(),
                composition.organisations(),
                publicBodies,
                composition.bodies(),
                composition.additionalVotes(),
                composition.offices(),
                composition.delegates(),
                composition.unionMembers(),
                composition.idleYears());
    }
}
