package org.jointprosperity.pairing.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.VillageClass;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static final int COUNTIES = 1_000 * Integer.getInteger("joint.scale", 1);
    private static final long SEED = 20_091_120;
    private static final Path ROSTERS = Path.of("../deploy/shangnan");

    /** A small county as it is put together, before anything is sorted. */
    private record Small(
            List<County.Unit> units,
            List<County.Branch> branches,
            Set<County.Pair> fixed,
            Set<County.Pair> earlier,
            Map<County.Way, Integer> steps,
            Weights weights) {

        static Small drawn(Random random) {
            var weights = new Weights(
                    1 + random.nextInt(12),
                    1 + random.nextInt(3),
                    1 + random.nextInt(4),
                    random.nextInt(3),
                    random.nextInt(4),
                    random.nextInt(30),
                    random.nextInt(20),
                    1 + random.nextInt(3),
                    random.nextInt(60));
            var units = new ArrayList<County.Unit>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                units.add(new County.Unit(
                        "U" + i,
                        Sector.values()[random.nextInt(Sector.values().length)],
                        town(random),
                        random.nextInt(25)));
            }
            var branches = new ArrayList<County.Branch>();
            for (int i = 0; i < 1 + random.nextInt(3); i++) {
                var classes = EnumSet.noneOf(VillageClass.class);
                for (int j = 0; j <= random.nextInt(3); j++) {
                    classes.add(VillageClass.values()[random.nextInt(VillageClass.values().length)]);
                }
                var rules = new HashMap<>(RosterCounty.RULES);
                if (random.nextInt(4) == 0) {
                    rules.remove(Sector.ECONOMIC);
                }
                branches.add(new County.Branch("B" + i, town(random), random.nextInt(120), classes, rules));
            }
            var fixed = new HashSet<County.Pair>();
            var earlier = new HashSet<County.Pair>();
            units.forEach(unit -> branches.forEach(branch -> {
                if (random.nextInt(8) == 0) {
                    fixed.add(new County.Pair(unit.code(), branch.code()));
                }
                if (random.nextInt(4) == 0) {
                    earlier.add(new County.Pair(unit.code(), branch.code()));
                }
            }));
            var steps = Map.of(new County.Way("T0", "T1"), random.nextInt(4));
            return new Small(units, branches, fixed, earlier, steps, weights);
        }

        private static String town(Random random) {
            return "T" + random.nextInt(3);
        }

        County county() {
            return new County(units, branches, fixed, earlier, steps, weights);
        }

        Small shuffled(Random random) {
            var otherUnits = new ArrayList<>(units);
            var otherBranches = new ArrayList<>(branches);
            Collections.shuffle(otherUnits, random);
            Collections.shuffle(otherBranches, random);
            return new Small(otherUnits, otherBranches, fixed, earlier, steps, weights);
        }
    }

    @Test
    void isAsCheapAsTheBestOfAllSetsOfPairs() {
        int solved = 0;
        for (int i = 0; i < COUNTIES; i++) {
            long seed = SEED + i;
            var county = Small.drawn(new Random(seed)).county();
            var best = cheapest(county, -1);
            var found = solved(county);
            assertThat(found.map(Matched::cost).map(MatchingTest::key))
                    .as("seed %d", seed)
                    .isEqualTo(best.map(MatchingTest::key));
            found.ifPresent(matched -> {
                assertThat(allowed(county, matched.pairs())).as("seed %d", seed).isTrue();
                assertThat(matched.isProven()).as("seed %d", seed).isTrue();
            });
            solved += found.isPresent() ? 1 : 0;
        }
        assertThat(solved).isBetween(COUNTIES / 2, COUNTIES - COUNTIES / 20);
    }

    @Test
    void knowsWhatTheNextBestOfEveryPairCosts() {
        int withoutAlternative = 0;
        for (int i = 0; i < COUNTIES; i++) {
            long seed = SEED + i;
            var county = Small.drawn(new Random(seed)).county();
            var found = solved(county);
            if (found.isEmpty()) {
                continue;
            }
            var matched = found.get();
            for (var match : matched.matches()) {
                var without = match.fixed() ? Optional.<Cost>empty() : cheapest(county, match.pair());
                assertThat(match.nextBest().map(next -> key(next.extra().plus(matched.cost()))))
                        .as("seed %d, pair %d", seed, match.pair())
                        .isEqualTo(without.map(MatchingTest::key));
                withoutAlternative += without.isEmpty() ? 1 : 0;
            }
        }
        assertThat(withoutAlternative).isPositive();
    }

    @Test
    void theOrderOfTheInputIsOfNoMatter() {
        for (int i = 0; i < 100; i++) {
            var random = new Random(SEED + i);
            var small = Small.drawn(random);
            var one = solved(small.county()).map(Matched::pairs);
            var other = solved(small.shuffled(random).county()).map(Matched::pairs);
            assertThat(other).as("seed %d", SEED + i).isEqualTo(one);
        }
    }

    @Test
    void theRosterCountyBreaksNoRuleAndIsProven() throws IOException {
        var county = RosterCounty.of(ROSTERS).county();
        assertThat(county.units()).hasSize(293);
        assertThat(county.branches()).hasSize(167);
        var matched = Matching.of(county);
        assertThat(allowed(county, matched.pairs())).isTrue();
        assertThat(matched.cost().violations()).isZero();
        assertThat(matched.isProven()).isTrue();
        assertThat(matched.provenMinimum()).isEqualTo(matched.cost().points());
    }

    @Test
    void aProvinceIsItsCountiesEachSolvedAlone() throws IOException {
        var county = RosterCounty.of(ROSTERS);
        var province = List.of(county.drawn(20, 1).county(), county.drawn(30, 2).county());
        assertThat(Matching.each(province.stream()).map(Matched::cost))
                .isEqualTo(
                        province.stream().map(Matching::of).map(Matched::cost).toList());
        assertThat(Matching.each(Stream.empty())).isEmpty();
    }

    @Test
    void refusesWithTheNumbersWhatCannotBe() {
        var unit = new County.Unit("U0", Sector.GENERAL, "T0", 3);
        var branches = Stream.of("B0", "B1", "B2")
                .map(code -> new County.Branch(code, "T0", 10, Set.of(), Map.of()))
                .toList();
        refused(List.of(unit), branches, RosterCounty.WEIGHTS, "places-fewer-than-branches")
                .containsEntry("rule", "matching-policy-1@2008-01-01")
                .containsEntry("places", 1)
                .containsEntry("branches", 3)
                .containsEntry("missing", 2);
        var units = Stream.of("U0", "U1", "U2")
                .map(code -> new County.Unit(code, Sector.GENERAL, "T0", 3))
                .toList();
        refused(units, branches.subList(0, 1), new Weights(20, 3, 2, 1, 2, 10, 10, 1, 30), "branches-full")
                .containsEntry("room", 2)
                .containsEntry("missing", 1);
        refused(
                        List.of(unit),
                        branches.subList(0, 1),
                        new Weights(20, 3, 6, 5_000_000, 2, 10, 10, 1, 30),
                        "weights-too-large")
                .containsEntry("most", 125_000_000L);
        refused(List.of(), branches, RosterCounty.WEIGHTS, "nobody-to-match");
        refused(List.of(unit), List.of(), RosterCounty.WEIGHTS, "nobody-to-match");
    }

    private static final Citation POLICY = new Citation("matching-policy-1@2008-01-01", "撮合办法", null, false);

    private static org.assertj.core.api.MapAssert<String, Object> refused(
            List<County.Unit> units, List<County.Branch> branches, Weights weights, String code) {
        var county = new County(units, branches, Set.of(), Set.of(), Map.of(), weights);
        var facts = new HashMap<String, Object>();
        assertThatThrownBy(() -> Matching.of(county, POLICY)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
            assertThat(violation.code()).isEqualTo(code);
            facts.putAll(violation.facts());
        });
        return assertThat(facts);
    }

    private static Optional<Matched> solved(County county) {
        try {
            return Optional.of(Matching.of(county));
        } catch (RuleViolation refusal) {
            assertThat(refusal.code()).isIn("places-fewer-than-branches", "branches-full", "no-matching-possible");
            return Optional.empty();
        }
    }

    /** The best of all sets of pairs, tried one by one. */
    private static Optional<Cost> cheapest(County county, int without) {
        int pairs = county.units().size() * county.branches().size();
        Cost best = null;
        for (long set = 0; set < 1L << pairs; set++) {
            if (without >= 0 && (set >> without & 1) == 1) {
                continue;
            }
            var chosen = BitSet.valueOf(new long[] {set});
            if (allowed(county, chosen)) {
                var cost = county.cost(chosen);
                if (best == null || isCheaper(cost, best)) {
                    best = cost;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean isCheaper(Cost one, Cost other) {
        return one.violations() < other.violations()
                || one.violations() == other.violations() && one.points() < other.points();
    }

    private static List<Long> key(Cost cost) {
        return List.of((long) cost.violations(), cost.points());
    }

    /** The conditions by their words: fixed pairs kept, every unit placed within its places, every branch covered. */
    private static boolean allowed(County county, BitSet pairs) {
        var missing = county.fixed();
        missing.andNot(pairs);
        var branchesOf = new int[county.units().size()];
        var unitsAt = new int[county.branches().size()];
        var fixedOf = new int[branchesOf.length];
        var fixedAt = new int[unitsAt.length];
        pairs.stream().forEach(pair -> {
            branchesOf[county.unitOf(pair)]++;
            unitsAt[county.branchOf(pair)]++;
        });
        county.fixed().stream().forEach(pair -> {
            fixedOf[county.unitOf(pair)]++;
            fixedAt[county.branchOf(pair)]++;
        });
        boolean allowed = missing.isEmpty();
        for (int unit = 0; unit < branchesOf.length; unit++) {
            allowed &= branchesOf[unit] >= 1 && branchesOf[unit] <= Math.max(fixedOf[unit], county.places(unit));
        }
        for (int branch = 0; branch < unitsAt.length; branch++) {
            allowed &= unitsAt[branch] >= 1
                    && unitsAt[branch]
                            <= Math.max(fixedAt[branch], county.weights().mostUnits());
        }
        return allowed;
    }
}
