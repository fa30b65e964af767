package org.jointprosperity.evaluation.pack;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.standing.Actor;

/** Enters a pack that is proposed, as the next version of its id, after looking at what a schema cannot see. */
@ApplicationScoped
class ProposingPacks {

    /** 10 times the base: no rule asks for more, and no product of counts overflows. */
    private static final int MOST_TIMES = 10;

    private static final String VIOLATIONS = "violations";

    private final RulePackVersions versions;
    private final RuleRegister register;
    private final Neighbours neighbours;

    ProposingPacks(RulePackVersions versions, RuleRegister register, Neighbours neighbours) {
        this.versions = versions;
        this.register = register;
        this.neighbours = neighbours;
    }

    RulePackVersion propose(PackText text, Actor proposer) {
        var pack = text.pack();
        requireDays(pack);
        requireRules(pack);
        requireKnownPlace(pack);
        var family = versions.lockFamily(pack.id(), pack.supersedes());
        requirePlace(pack, versions.family(pack.id(), pack.supersedes()));
        var earlier = family.stream()
                .filter(version -> version.packId.equals(pack.id()))
                .toList();
        rule(
                earlier.stream().noneMatch(version -> version.sha256.equals(text.sha256())),
                "rule-pack-unchanged",
                "pack",
                pack.id(),
                "sha256",
                text.sha256(),
                VIOLATIONS,
                new Spot("id").violations("rule-pack-unchanged"));
        int number = earlier.stream().mapToInt(version -> version.number).max().orElse(0) + 1;
        return versions.saved(RulePackVersion.proposed(text, number, proposer));
    }

    private static void requireDays(RulePack pack) {
        rule(
                pack.effectiveTo() == null || !pack.effectiveTo().isBefore(pack.effectiveFrom()),
                "rule-pack-ends-before-it-begins",
                "effectiveFrom",
                pack.effectiveFrom(),
                "effectiveTo",
                pack.effectiveTo(),
                VIOLATIONS,
                new Spot("effectiveTo").violations("rule-pack-ends-before-it-begins"));
    }

    /** A code may be well formed and name no place: rules are for the country or for where a unit or branch is registered. */
    private void requireKnownPlace(RulePack pack) {
        rule(
                pack.jurisdiction().equals(Jurisdiction.NATIONAL)
                        || neighbours.isPlace(pack.jurisdiction().code()),
                "jurisdiction-unknown",
                "jurisdiction",
                pack.jurisdiction().code(),
                VIOLATIONS,
                new Spot("jurisdiction").violations("jurisdiction-unknown"));
    }

    /** A pack stays in its jurisdiction, and takes the place of one of the same jurisdiction only. */
    private static void requirePlace(RulePack pack, List<RulePackVersion> family) {
        String place = pack.jurisdiction().code();
        for (var version : family) {
            rule(
                    version.divisionCode.equals(place),
                    "rule-pack-of-another-place",
                    "pack",
                    version.packId,
                    "jurisdiction",
                    version.divisionCode,
                    VIOLATIONS,
                    new Spot("jurisdiction").violations("rule-pack-of-another-place"));
        }
        rule(
                pack.supersedes() == null
                        || !pack.supersedes().equals(pack.id())
                                && family.stream().anyMatch(version -> version.packId.equals(pack.supersedes())),
                "rule-pack-supersedes-unknown",
                "supersedes",
                pack.supersedes(),
                VIOLATIONS,
                new Spot("supersedes").violations("rule-pack-supersedes-unknown"));
    }

    private void requireRules(RulePack pack) {
        var ids = new HashSet<String>();
        requireIds(pack, ids::add);
        requireRuleIds(pack);
        var matters = register.matters().stream().map(Matter::code).toList();
        PackSense.requireOneRuleForEachMatter(pack);
        for (int i = 0; i < pack.rules().size(); i++) {
            requireSense(pack.rules().get(i), "rules[" + i + "]", matters);
            PackSense.requireSense(pack.rules().get(i), "rules[" + i + "]");
        }
    }

    private static void requireSense(Rule one, String field, List<String> matters) {
        if (!one.matters().stream().allMatch(code -> code.equals(Rule.ANY_MATTER) || matters.contains(code))) {
            throw new Spot(field + ".matters").refusal("matter-unknown");
        }
        if (!one.cautions().stream().allMatch(caution -> matters.containsAll(caution.matters()))) {
            throw new Spot(field + ".cautions").refusal("matter-unknown");
        }
        for (int i = 0; i < one.attendance().size(); i++) {
            requireSense(one.attendance().get(i), new Spot(field + ".attendance[" + i + "]"));
        }
        if (one.pass() != null) {
            requireSense(one.pass(), new Spot(field + ".pass"));
        }
        if (one.limit() != null) {
            checkRange(one.limit().fraction(), new Spot(field + ".limit.fraction"));
        }
    }

    /** Who comes and who agrees is some part of a whole: more than none of it, and no more than all. */
    private static void requireSense(Fraction fraction, Spot spot) {
        checkRange(fraction, spot);
        if (isBeyondTheWhole(fraction)) {
            throw of(fraction, spot.refusal("rule-fraction-impossible"));
        }
        if (fraction.num() == 0 && !fraction.strict()) {
            throw of(fraction, spot.refusal("rule-fraction-asks-nothing"));
        }
    }

    private static void checkRange(Fraction fraction, Spot spot) {
        if (fraction.num() > (long) MOST_TIMES * fraction.den()) {
            throw of(fraction, spot.refusal("rule-fraction-out-of-range"));
        }
    }

    private static Refusal of(Fraction fraction, Refusal refusal) {
        return refusal.with("num", fraction.num()).with("den", fraction.den()).with("strict", fraction.strict());
    }

    /** Refuses rules under ids that another pack had approved; whoever approves holds the lock on them. */
    void requireRuleIds(RulePack pack) {
        var taken = versions.approved().stream()
                .filter(other -> !other.packId.equals(pack.id()))
                .flatMap(other -> other.pack().rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());
        requireIds(pack, id -> !taken.contains(id));
    }

    private static void requireIds(RulePack pack, Predicate<String> free) {
        for (int i = 0; i < pack.rules().size(); i++) {
            String id = pack.rules().get(i).id();
            rule(
                    free.test(id),
                    "rule-id-taken",
                    "taken",
                    id,
                    VIOLATIONS,
                    new Spot("rules[" + i + "].id").violations("rule-id-taken"));
        }
    }

    /** Who comes and who agrees is part of a whole, and no more than all of it; candidates alone may be more than seats. */
    private static boolean isBeyondTheWhole(Fraction fraction) {
        return fraction.basis() != Basis.SEATS
                && (fraction.num() > fraction.den() || fraction.strict() && fraction.num() == fraction.den());
    }
}
