package org.jointprosperity.pairing.matching;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.VillageClass;

/**
 * 一县的撮合问题: its units and branches, the pairs that stay, and what any set of pairs costs. Units and branches are kept
 * in the order of their codes, so that the order in which they were read is of no matter.
 *
 * <p>The cost of a set of pairs: a violation for each pair of a ruled sector off its rule; {@code share × (10 n − s)²} for
 * a branch with {@code n} units whose share of all places by its people is {@code s} tenths; {@code size × |brings −
 * wants|} members for each pair; {@code further} for each branch of a unit after its first; {@code step × steps} between
 * the towns; less {@code tie} where the two were paired before. Each term is convex in the flow that stands for it, so that
 * a flow of least cost is the exact optimum.
 */
final class County {

    private static final int TENTHS = 10;

    /** A unit that takes part; {@code town} is the code of 9 digits of its office. */
    record Unit(String code, Sector sector, String town, int members) {}

    /** A branch to be supported: its people, its classes, and which class each sector should support there. */
    record Branch(String code, String town, int people, Set<VillageClass> classes, Map<Sector, VillageClass> rules) {}

    /** A unit with a branch, by their codes. */
    record Pair(String unit, String branch) {}

    /** Steps between towns, each way. */
    record Way(String town, String otherTown) {}

    private final List<Unit> units;
    private final List<Branch> branches;
    private final Map<Way, Integer> steps;
    private final Weights weights;
    private final BitSet fixed;
    private final BitSet earlier;
    private final int[] places;
    private final int[] brings;
    private final int[] shares;
    private final int[] wants;

    County(
            Collection<Unit> units,
            Collection<Branch> branches,
            Set<Pair> fixed,
            Set<Pair> earlier,
            Map<Way, Integer> steps,
            Weights weights) {
        this.units = units.stream().sorted(Comparator.comparing(Unit::code)).toList();
        this.branches =
                branches.stream().sorted(Comparator.comparing(Branch::code)).toList();
        this.steps = Map.copyOf(steps);
        this.weights = weights;
        this.fixed = among(fixed);
        this.earlier = among(earlier);
        this.places = this.units.stream().mapToInt(this::placesOf).toArray();
        this.brings = new int[places.length];
        this.shares = new int[this.branches.size()];
        this.wants = new int[this.branches.size()];
        reckonShares();
    }

    private int placesOf(Unit unit) {
        int most = Math.min(weights.mostBranches(), branches.size());
        return Math.max(1, Math.min(most, 1 + unit.members() / weights.membersPerBranch()));
    }

    /** A branch's share of all places is its people's share of all people; where nobody is counted, all are alike. */
    private void reckonShares() {
        long allPlaces = 0;
        long allMembers = 0;
        for (int unit = 0; unit < places.length; unit++) {
            brings[unit] = rounded(units.get(unit).members(), places[unit]);
            allPlaces += places[unit];
            allMembers += units.get(unit).members();
        }
        long counted = branches.stream().mapToLong(Branch::people).sum();
        long allPeople = counted == 0 ? branches.size() : counted;
        for (int branch = 0; branch < shares.length; branch++) {
            long people = counted == 0 ? 1 : branches.get(branch).people();
            shares[branch] = rounded(TENTHS * people * allPlaces, allPeople);
            int whole = Math.max(1, Math.min(weights.mostUnits(), rounded(shares[branch], TENTHS)));
            wants[branch] = rounded(people * allMembers, allPeople * whole);
        }
    }

    private static int rounded(long dividend, long divisor) {
        return (int) ((2 * dividend + divisor) / (2 * divisor));
    }

    private BitSet among(Set<Pair> pairs) {
        var unitAt = new HashMap<String, Integer>();
        var branchAt = new HashMap<String, Integer>();
        for (int unit = 0; unit < units.size(); unit++) {
            unitAt.put(units.get(unit).code(), unit);
        }
        for (int branch = 0; branch < branches.size(); branch++) {
            branchAt.put(branches.get(branch).code(), branch);
        }
        var found = new BitSet();
        pairs.forEach(pair -> {
            if (unitAt.containsKey(pair.unit()) && branchAt.containsKey(pair.branch())) {
                found.set(at(unitAt.get(pair.unit()), branchAt.get(pair.branch())));
            }
        });
        return found;
    }

    List<Unit> units() {
        return units;
    }

    List<Branch> branches() {
        return branches;
    }

    Weights weights() {
        return weights;
    }

    /** The pairs of these codes as a set of numbers; those of strangers are left out. */
    BitSet numbered(Set<Pair> pairs) {
        return among(pairs);
    }

    /** The number of a pair: units in rows, branches in columns. */
    int at(int unit, int branch) {
        return unit * branches.size() + branch;
    }

    int unitOf(int pair) {
        return pair / branches.size();
    }

    int branchOf(int pair) {
        return pair % branches.size();
    }

    BitSet fixed() {
        return (BitSet) fixed.clone();
    }

    /** How many branches a unit supports at most. */
    int places(int unit) {
        return places[unit];
    }

    /** Members a unit brings to each of its branches. */
    int brings(int unit) {
        return brings[unit];
    }

    /** Members a branch wants of each of its units. */
    int wants(int branch) {
        return wants[branch];
    }

    /** Tenths of a unit that a branch should have by its people. */
    int share(int branch) {
        return shares[branch];
    }

    /** The class the unit's sector should support there; a sector may have none. */
    Optional<VillageClass> wanted(int unit, int branch) {
        return Optional.ofNullable(
                branches.get(branch).rules().get(units.get(unit).sector()));
    }

    boolean followsRule(int unit, int branch) {
        return wanted(unit, branch)
                .map(branches.get(branch).classes()::contains)
                .orElse(true);
    }

    boolean wereTied(int unit, int branch) {
        return earlier.get(at(unit, branch));
    }

    /** Steps between the unit's town and the branch's. */
    int steps(int unit, int branch) {
        var from = units.get(unit).town();
        var to = branches.get(branch).town();
        if (from.equals(to)) {
            return 0;
        }
        var there = steps.get(new Way(from, to));
        return there != null ? there : steps.getOrDefault(new Way(to, from), weights.otherTown());
    }

    /** What a pair costs of itself. */
    Cost cost(int unit, int branch) {
        return new Cost(
                followsRule(unit, branch) ? 0 : 1,
                (long) weights.size() * Math.abs(brings[unit] - wants[branch]),
                (long) weights.step() * steps(unit, branch),
                wereTied(unit, branch) ? -weights.tie() : 0);
    }

    /** Points for so many units at a branch. */
    long loadOf(int branch, int unitsThere) {
        long off = (long) TENTHS * unitsThere - shares[branch];
        return weights.share() * off * off;
    }

    /** What a set of pairs costs, whether it is allowed or not. */
    Cost cost(BitSet pairs) {
        var cost = Cost.NOTHING;
        var unitsAt = new int[branches.size()];
        var branchesOf = new int[units.size()];
        for (int pair = pairs.nextSetBit(0); pair >= 0; pair = pairs.nextSetBit(pair + 1)) {
            cost = cost.plus(cost(unitOf(pair), branchOf(pair)));
            unitsAt[branchOf(pair)]++;
            branchesOf[unitOf(pair)]++;
        }
        long load = 0;
        for (int branch = 0; branch < unitsAt.length; branch++) {
            load += loadOf(branch, unitsAt[branch]);
        }
        for (int count : branchesOf) {
            load += (long) weights.further() * Math.max(0, count - 1);
        }
        return cost.plusLoad(load);
    }
}
