package org.jointprosperity.pairing.matching;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.pairing.matching.flow.CheapestFlow;
import org.jointprosperity.pairing.matching.flow.Network;
import org.jointprosperity.pairing.matching.flow.Optimality;

/**
 * 全县撮合: the cheapest set of pairs in which every unit is placed and every branch is covered. A network stands for it: a
 * unit sends its first place, a branch takes its first unit, further places and further units go by way of a common node
 * whose arcs are priced by the margin. A violation is priced above everything that the points of any two sets can differ by,
 * so that no violation is ever accepted for the sake of points.
 */
final class Matching {

    private static final int NO_ARC = -1;

    private final County county;
    private final Citation citation;
    private final BitSet fixed;
    private final int[] fixedOfUnit;
    private final int[] fixedOfBranch;
    private final Network network = new Network();
    private final int[] arcOf;
    private final int[] pairOf;
    private final long violation;
    private long constant;

    private Matching(County county, Citation citation) {
        this.county = county;
        this.citation = citation;
        this.fixed = county.fixed();
        this.fixedOfUnit = new int[county.units().size()];
        this.fixedOfBranch = new int[county.branches().size()];
        fixed.stream().forEach(pair -> {
            fixedOfUnit[county.unitOf(pair)]++;
            fixedOfBranch[county.branchOf(pair)]++;
        });
        int pairs = fixedOfUnit.length * fixedOfBranch.length;
        this.arcOf = new int[pairs];
        this.pairOf = new int[pairs];
        this.violation = dearerThanAllPoints();
    }

    /** The province is its counties, each solved alone and let go of before the next. */
    static Stream<Matched> each(Stream<County> province) {
        return province.map(Matching::of);
    }

    /** The same where no policy says by which numbers. */
    static Matched of(County county) {
        return of(county, Citation.NONE);
    }

    /**
     * The optimum with its proof; refused with the numbers where there is none.
     *
     * @param citation of the policy that says by which numbers
     */
    static Matched of(County county, Citation citation) {
        rule(
                !county.units().isEmpty() && !county.branches().isEmpty(),
                "nobody-to-match",
                "units",
                county.units().size(),
                "branches",
                county.branches().size());
        var matching = new Matching(county, citation);
        matching.requireRoom();
        rule(
                matching.violation <= CheapestFlow.DEAREST / 2,
                "weights-too-large",
                "dearest",
                matching.violation,
                "most",
                CheapestFlow.DEAREST / 2);
        matching.draw();
        var flow = CheapestFlow.of(matching.network).orElseThrow(matching::impossible);
        var proof = Optimality.of(flow)
                .orElseThrow(() -> new IllegalStateException("The library's flow is not the cheapest"));
        return matching.read(flow, proof);
    }

    private void requireRoom() {
        int places = 0;
        int uncovered = 0;
        int unplaced = 0;
        int room = 0;
        for (int unit = 0; unit < fixedOfUnit.length; unit++) {
            places += Math.max(0, county.places(unit) - fixedOfUnit[unit]);
            unplaced += fixedOfUnit[unit] == 0 ? 1 : 0;
        }
        for (int fixedThere : fixedOfBranch) {
            uncovered += fixedThere == 0 ? 1 : 0;
            room += Math.max(0, county.weights().mostUnits() - fixedThere);
        }
        rule(
                places >= uncovered,
                "places-fewer-than-branches",
                citation.with(
                        "units",
                        fixedOfUnit.length,
                        "places",
                        places,
                        "branches",
                        uncovered,
                        "missing",
                        uncovered - places));
        rule(
                room >= unplaced,
                "branches-full",
                citation.with(
                        "branches", fixedOfBranch.length, "room", room, "units", unplaced, "missing", unplaced - room));
    }

    private RuleViolation impossible() {
        return new RuleViolation("no-matching-possible")
                .with("units", fixedOfUnit.length)
                .with("branches", fixedOfBranch.length)
                .with("fixed", fixed.cardinality());
    }

    private long dearerThanAllPoints() {
        long range = 1;
        for (int unit = 0; unit < fixedOfUnit.length; unit++) {
            long least = 0;
            long most = 0;
            for (int branch = 0; branch < fixedOfBranch.length; branch++) {
                long points = county.cost(unit, branch).points();
                least = Math.min(least, points);
                most = Math.max(most, points);
            }
            range += county.places(unit) * (most - least + county.weights().further());
        }
        for (int branch = 0; branch < fixedOfBranch.length; branch++) {
            range += Math.max(
                    county.loadOf(branch, 1),
                    county.loadOf(branch, county.weights().mostUnits()));
        }
        return range;
    }

    private void draw() {
        var units = IntStream.range(0, fixedOfUnit.length)
                .map(unit -> network.node(fixedOfUnit[unit] == 0 ? 1 : 0))
                .toArray();
        var branches = IntStream.range(0, fixedOfBranch.length)
                .map(branch -> network.node(fixedOfBranch[branch] == 0 ? -1 : 0))
                .toArray();
        int sent = IntStream.of(units).map(network::supply).sum();
        int taken = IntStream.of(branches).map(network::supply).sum();
        int common = network.node(-sent - taken);
        for (int unit = 0; unit < units.length; unit++) {
            for (int branch = 0; branch < branches.length; branch++) {
                int pair = county.at(unit, branch);
                arcOf[pair] = NO_ARC;
                if (!fixed.get(pair)) {
                    arcOf[pair] = network.arc(
                            units[unit],
                            branches[branch],
                            1,
                            county.cost(unit, branch).weighed(violation));
                    pairOf[arcOf[pair]] = pair;
                }
            }
        }
        drawFurtherPlaces(units, common);
        drawFurtherUnits(branches, common);
        constant += fixed.stream()
                .mapToLong(pair ->
                        county.cost(county.unitOf(pair), county.branchOf(pair)).weighed(violation))
                .sum();
    }

    private void drawFurtherPlaces(int[] units, int common) {
        for (int unit = 0; unit < units.length; unit++) {
            int had = Math.max(1, fixedOfUnit[unit]);
            constant += (long) (had - 1) * county.weights().further();
            if (county.places(unit) > had) {
                network.arc(
                        common,
                        units[unit],
                        county.places(unit) - had,
                        county.weights().further());
            }
        }
    }

    /** Each further unit costs more than the one before, so that the cheapest flow takes them in their order. */
    private void drawFurtherUnits(int[] branches, int common) {
        for (int branch = 0; branch < branches.length; branch++) {
            int had = Math.max(1, fixedOfBranch[branch]);
            constant += county.loadOf(branch, had);
            for (int count = had + 1; count <= county.weights().mostUnits(); count++) {
                network.arc(
                        branches[branch], common, 1, county.loadOf(branch, count) - county.loadOf(branch, count - 1));
            }
        }
    }

    private Matched read(CheapestFlow flow, Optimality proof) {
        var pairs = fixed();
        for (int pair = 0; pair < arcOf.length; pair++) {
            if (arcOf[pair] != NO_ARC && flow.on(arcOf[pair]) == 1) {
                pairs.set(pair);
            }
        }
        var cost = county.cost(pairs);
        List<Matched.Match> matches = pairs.stream()
                .mapToObj(pair -> new Matched.Match(
                        pair, fixed.get(pair), fixed.get(pair) ? Optional.empty() : nextBest(pair, proof)))
                .toList();
        return new Matched(county, pairs, matches, cost, violation, proof.bound() + constant);
    }

    private BitSet fixed() {
        return (BitSet) fixed.clone();
    }

    private Optional<Matched.NextBest> nextBest(int pair, Optimality proof) {
        return proof.around(arcOf[pair]).map(detour -> {
            var extra = Cost.NOTHING.minus(costOf(arcOf[pair]));
            int moved = 0;
            int instead = Matched.NOWHERE;
            for (int step : detour.steps()) {
                int arc = step >> 1;
                boolean taken = (step & 1) == 0;
                extra = taken ? extra.plus(costOf(arc)) : extra.minus(costOf(arc));
                if (isPair(arc) && !taken) {
                    moved++;
                } else if (isPair(arc) && county.unitOf(pairOf[arc]) == county.unitOf(pair)) {
                    instead = county.branchOf(pairOf[arc]);
                }
            }
            return new Matched.NextBest(extra, instead, moved);
        });
    }

    /** Arcs of pairs were drawn first. */
    private boolean isPair(int arc) {
        return arc < arcOf.length - fixed.cardinality();
    }

    /** An arc that is no pair stands for a further place or a further unit, and so for load. */
    private Cost costOf(int arc) {
        return isPair(arc)
                ? county.cost(county.unitOf(pairOf[arc]), county.branchOf(pairOf[arc]))
                : Cost.NOTHING.plusLoad(network.price(arc));
    }
}
