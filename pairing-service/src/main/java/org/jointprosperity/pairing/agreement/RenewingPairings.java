package org.jointprosperity.pairing.agreement;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.registry.Branches;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;

/** 提出续签: the term after a reviewed one, to be agreed here or filed from paper; under the same rules. */
@ApplicationScoped
class RenewingPairings {

    private final Pairings pairings;
    private final Units units;
    private final Branches branches;
    private final MatchingRules rules;
    private final Signatory signatory;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;

    RenewingPairings(
            Pairings pairings,
            Units units,
            Branches branches,
            MatchingRules rules,
            Signatory signatory,
            BusinessDay businessDay,
            Outbox outbox,
            PlatformWork platform) {
        this.pairings = pairings;
        this.units = units;
        this.branches = branches;
        this.rules = rules;
        this.signatory = signatory;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
    }

    /**
     * Proposes the term after this one, under the lock of this one; refused where one is being agreed already.
     *
     * @param reason for an exception to the matching rule; null for that of this term
     */
    Pairing renew(Pairing before, String reason) {
        var sides = platform.call(() -> sides(before));
        var next = before.renew(sides.broken(), reason, signatory.name(), businessDay.today())
                .of(sides.unit());
        var coming = pairings.comingAfter(before.id);
        rule(
                coming.isEmpty(),
                "renewal-under-way",
                "renewal",
                coming.map(Pairing::id).orElse(null));
        outbox.add(next.proposed());
        return pairings.saved(next);
    }

    /** The unit as it is, and the matching rule that the two do not follow now, if any. */
    private record Sides(Unit unit, Optional<MatchingRule> broken) {}

    /** Each side may ask, though it cannot see the other's entry. */
    private Sides sides(Pairing before) {
        var unit = units.require(before.unitId);
        var branch = branches.require(before.branchId);
        return new Sides(
                unit,
                rules.inForce(unit.sector(), branch.divisionCode(), businessDay.today())
                        .filter(rule -> !branch.is(rule.villageClass)));
    }
}
