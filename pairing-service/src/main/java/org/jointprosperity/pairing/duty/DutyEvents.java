package org.jointprosperity.pairing.duty;

import java.time.LocalDate;
import org.jointprosperity.contracts.PairingEvent;

/** What is announced of a duty 责任事项, as it stands at that moment. */
final class DutyEvents {

    private DutyEvents() {}

    static PairingEvent.DutyFulfilled fulfilled(Duty duty) {
        return new PairingEvent.DutyFulfilled(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.side.name(),
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                duty.fulfilledOn);
    }

    static PairingEvent.DutyFulfilledLate fulfilledLate(Duty duty) {
        return new PairingEvent.DutyFulfilledLate(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.side.name(),
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                duty.level == null ? null : duty.level.name(),
                duty.fulfilledOn,
                duty.enteredOn);
    }

    static PairingEvent.DutyStands stands(Duty duty) {
        return new PairingEvent.DutyStands(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.side.name(),
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                duty.pairingEndedOn);
    }

    static PairingEvent.DutyOverdue overdue(Duty duty, LocalDate on) {
        return new PairingEvent.DutyOverdue(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.side.name(),
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                on);
    }

    static PairingEvent.DutyReopened reopened(Duty duty, LocalDate on) {
        return new PairingEvent.DutyReopened(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.side.name(),
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                on);
    }

    static PairingEvent.DutyCancelled cancelled(Duty duty, String cause, LocalDate on) {
        return new PairingEvent.DutyCancelled(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.side.name(),
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                cause,
                on);
    }

    static PairingEvent.DutyEscalated escalated(Duty duty, LocalDate on) {
        return new PairingEvent.DutyEscalated(
                duty.id,
                duty.pairingId,
                duty.policyCode,
                duty.side.name(),
                duty.unitCode,
                duty.branchCode,
                duty.divisionCode,
                duty.periodFrom,
                duty.periodTo,
                duty.dueOn,
                duty.level.name(),
                on);
    }
}
