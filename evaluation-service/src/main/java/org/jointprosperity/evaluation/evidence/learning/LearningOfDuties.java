package org.jointprosperity.evaluation.evidence.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.PairingEvent.DutyCancelled;
import org.jointprosperity.contracts.PairingEvent.DutyEscalated;
import org.jointprosperity.contracts.PairingEvent.DutyFulfilled;
import org.jointprosperity.contracts.PairingEvent.DutyOverdue;
import org.jointprosperity.contracts.PairingEvent.DutyReopened;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

/** 责任事项: a duty belongs to the last day of its period, and is evidence of the side that owes it only. */
@ApplicationScoped
class LearningOfDuties {

    private static final String URBAN = "URBAN";

    private final Facts facts;

    LearningOfDuties(Facts facts) {
        this.facts = facts;
    }

    void on(@Observes DutyFulfilled e) {
        facts.turn(duty(
                        e.dutyId(),
                        e.divisionCode(),
                        e.fulfilledOn(),
                        e.periodTo(),
                        e.policy(),
                        e.side(),
                        e.unitCode(),
                        e.branchNumber())
                .is("FULFILLED"));
    }

    void on(@Observes DutyOverdue e) {
        facts.turn(duty(
                        e.dutyId(),
                        e.divisionCode(),
                        e.overdueOn(),
                        e.periodTo(),
                        e.policy(),
                        e.side(),
                        e.unitCode(),
                        e.branchNumber())
                .is("OVERDUE"));
    }

    void on(@Observes DutyEscalated e) {
        facts.turn(duty(
                        e.dutyId(),
                        e.divisionCode(),
                        e.escalatedOn(),
                        e.periodTo(),
                        e.policy(),
                        e.side(),
                        e.unitCode(),
                        e.branchNumber())
                .is("ESCALATED"));
    }

    void on(@Observes DutyReopened e) {
        facts.turn(duty(
                        e.dutyId(),
                        e.divisionCode(),
                        e.reopenedOn(),
                        e.periodTo(),
                        e.policy(),
                        e.side(),
                        e.unitCode(),
                        e.branchNumber())
                .is("REOPENED"));
    }

    void on(@Observes DutyCancelled e) {
        facts.turn(duty(
                        e.dutyId(),
                        e.divisionCode(),
                        e.cancelledOn(),
                        e.periodTo(),
                        e.policy(),
                        e.side(),
                        e.unitCode(),
                        e.branchNumber())
                .is("CANCELLED"));
    }

    private static Fact duty(
            UUID id,
            String division,
            LocalDate since,
            LocalDate day,
            String policy,
            String side,
            String unit,
            String branch) {
        var duty = Fact.of(EvidenceKind.DUTY, id, division, since).on(day).detail(policy);
        return side.equals(URBAN) ? duty.unit(unit) : duty.branch(branch);
    }
}
