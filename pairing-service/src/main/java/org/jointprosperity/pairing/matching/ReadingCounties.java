package org.jointprosperity.pairing.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.pairing.agreement.MatchingRule;
import org.jointprosperity.pairing.agreement.MatchingRules;
import org.jointprosperity.pairing.agreement.Pairings;
import org.jointprosperity.pairing.registry.Branch;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Sector;
import org.jointprosperity.pairing.registry.Units;
import org.jointprosperity.pairing.registry.VillageClass;
import org.jointprosperity.pairing.registry.Villagers;

/** Reads a county from the registry, the rules, the policy and the pairings, to solve it or to reckon a change. */
@ApplicationScoped
class ReadingCounties {

    private final Units units;
    private final Branches branches;
    private final Villagers villagers;
    private final Pairings pairings;
    private final MatchingRules rules;
    private final MatchingPolicies policies;

    ReadingCounties(
            Units units,
            Branches branches,
            Villagers villagers,
            Pairings pairings,
            MatchingRules rules,
            MatchingPolicies policies) {
        this.units = units;
        this.branches = branches;
        this.villagers = villagers;
        this.pairings = pairings;
        this.rules = rules;
        this.policies = policies;
    }

    /** The pairs of the county that have not ended. */
    Set<County.Pair> open(String division) {
        return pairs(division, true);
    }

    /**
     * The county with the pairs that are to stay; where the open ones need not stay, they count as earlier ties. People are
     * those registered; where nobody is, the population counts.
     */
    Reading read(String division, LocalDate asOf, Set<County.Pair> fixed, boolean keepsOpen) {
        var policy = policies.inForce(division, asOf);
        var people = villagers.countsBelow(division);
        var inForce = rules.allInForce(asOf);
        var supporting = units.below(division).stream()
                .map(unit -> new County.Unit(unit.code(), unit.sector(), unit.divisionCode(), unit.members()))
                .toList();
        var supported = branches.below(division).stream()
                .map(branch -> new County.Branch(
                        branch.code(),
                        townOf(branch),
                        people.isEmpty() ? branch.population() : people.getOrDefault(branch.code(), 0),
                        branch.classes(),
                        rulesAt(branch, inForce)))
                .toList();
        var earlier = pairs(division, false);
        if (!keepsOpen) {
            earlier.addAll(open(division));
        }
        var steps = policies.distances(division, asOf);
        var county = new County(supporting, supported, fixed, earlier, steps, policy.weights);
        return new Reading(county, policy, hash(county, policy, earlier, steps));
    }

    private Set<County.Pair> pairs(String division, boolean open) {
        return pairings.below(division, open).stream()
                .map(pairing -> new County.Pair(pairing.unitCode(), pairing.branchCode()))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String townOf(Branch branch) {
        return branch.divisionCode().substring(0, DivisionCode.Level.TOWN.digits());
    }

    private static Map<Sector, VillageClass> rulesAt(Branch branch, List<MatchingRule> inForce) {
        var found = new EnumMap<Sector, VillageClass>(Sector.class);
        inForce.stream()
                .filter(rule -> branch.divisionCode().startsWith(rule.jurisdiction()))
                .forEach(rule -> found.putIfAbsent(rule.sector(), rule.villageClass()));
        return found;
    }

    private static String hash(
            County county, MatchingPolicy policy, Set<County.Pair> earlier, Map<County.Way, Integer> steps) {
        var text = new StringBuilder("policy ").append(policy.id());
        county.units().forEach(unit -> text.append('\n').append(unit));
        county.branches().forEach(branch -> text.append('\n')
                .append(branch.code())
                .append(branch.town())
                .append(' ')
                .append(branch.people())
                .append(new TreeSet<>(branch.classes()))
                .append(new TreeMap<>(branch.rules())));
        earlier.stream().map(County.Pair::toString).sorted().forEach(pair -> text.append('\n')
                .append(pair));
        steps.entrySet().stream().map(Object::toString).sorted().forEach(way -> text.append('\n')
                .append(way));
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
