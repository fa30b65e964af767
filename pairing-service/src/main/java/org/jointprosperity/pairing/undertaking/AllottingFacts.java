package org.jointprosperity.pairing.undertaking;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jointprosperity.chassis.time.BusinessDay;

/**
 * Gives each base and household to the one undertaking it counts for. Where one alone fits that goes by itself; where
 * several fit it waits for the branch.
 */
@ApplicationScoped
class AllottingFacts {

    private final Allotments allotments;
    private final Undertakings undertakings;
    private final MovingUndertakings moving;
    private final BusinessDay businessDay;

    AllottingFacts(
            Allotments allotments, Undertakings undertakings, MovingUndertakings moving, BusinessDay businessDay) {
        this.allotments = allotments;
        this.undertakings = undertakings;
        this.moving = moving;
        this.businessDay = businessDay;
    }

    /** Counts anew what a base or household says now, in the undertaking it is allotted to or in the only one that fits. */
    void settle(Subject subject, List<Undertaking> wanting) {
        var held = allotments.inForce(subject).orElse(null);
        boolean over = false;
        if (held != null) {
            var undertaking = undertakings.lock(held.undertakingId);
            over = undertaking.isClosed();
            if (!over && subject.belongsTo(undertaking)) {
                count(subject, undertaking, held);
                return;
            }
            if (!over) {
                end(held, null, Allotment.NO_LONGER_FITS);
                takeBack(subject, undertaking);
            }
        }
        var fitting = wanting.stream().filter(subject::fits).toList();
        if (fitting.size() == 1 && !allotments.wasTakenBack(subject)) {
            var notBefore = allotments.countedUntil(subject);
            if (over) {
                end(held, null, Allotment.UNDERTAKING_CLOSED);
            }
            var only = undertakings.lock(fitting.get(0).id);
            var allotment = allotments.saved(new Allotment(subject, only, notBefore, businessDay.today(), null, null));
            count(subject, only, allotment);
        }
    }

    /**
     * Allots by hand. What counts for another undertaking already is moved only with a reason; a closed undertaking keeps
     * its facts.
     */
    Allotment allot(Undertaking wanted, Subject subject, String by, String reason) {
        var held = allotments.inForce(subject).orElse(null);
        var before = held == null ? null : undertakings.require(held.undertakingId);
        Stream.of(wanted, before == null ? wanted : before)
                .map(undertaking -> undertaking.id)
                .distinct()
                .sorted()
                .forEach(undertakings::lock);
        rule(!wanted.isClosed(), "undertaking-closed", "state", wanted.state, "closedOn", wanted.closedOn);
        rule(
                subject.belongsTo(wanted),
                "allotment-does-not-fit",
                "subject",
                subject.number(),
                "product",
                wanted.product,
                "branch",
                wanted.branchCode);
        boolean open = before != null && !before.isClosed();
        rule(
                !open || reason != null && !reason.isBlank() && !before.id.equals(wanted.id),
                "already-allotted",
                "subject",
                subject.number(),
                "undertaking",
                before == null ? null : before.id);
        var notBefore = allotments.countedUntil(subject);
        if (held != null) {
            end(held, by, open ? reason : Allotment.UNDERTAKING_CLOSED);
        }
        if (open) {
            takeBack(subject, before);
        }
        var allotment = allotments.saved(new Allotment(subject, wanted, notBefore, businessDay.today(), by, reason));
        count(subject, wanted, allotment);
        wanted.awaitsCounting = true;
        return allotment;
    }

    /** Takes an allotment back, and with it what it has moved; a closed undertaking keeps its facts and its allotments. */
    void withdraw(Allotment allotment, Undertaking undertaking, String by, String reason) {
        rule(
                !undertaking.isClosed(),
                "undertaking-closed",
                "state",
                undertaking.state,
                "closedOn",
                undertaking.closedOn);
        end(allotment, by, reason);
        moving.replace(undertaking, allotment.kind.movedBy(), allotment.subject, List.of());
    }

    private void end(Allotment allotment, String by, String reason) {
        allotment.withdraw(businessDay.today(), by, reason);
        allotments.saved(allotment);
    }

    private void takeBack(Subject subject, Undertaking undertaking) {
        moving.replace(undertaking, subject.kind().movedBy(), subject.number(), List.of());
    }

    private void count(Subject subject, Undertaking undertaking, Allotment allotment) {
        moving.replace(
                undertaking,
                subject.kind().movedBy(),
                subject.number(),
                subject.increases(undertaking, allotment.countsFrom));
    }
}
