package org.jointprosperity.cooperative.association;

import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.CreditCode;

/**
 * 组织: what other features need to know of an association or a cooperative.
 *
 * @param members how many members it was registered with; its register of names may tell another number
 */
public record Organisation(
        UUID id,
        long version,
        CreditCode creditCode,
        Kind kind,
        String industry,
        String divisionCode,
        int members,
        LocalDate foundedOn,
        LocalDate closedOn) {

    /** Whether it had been closed by conversion on a day. */
    public boolean isClosedOn(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn);
    }

    /** Whether the cooperative law binds it. */
    public boolean isCooperative() {
        return kind == Kind.COOPERATIVE;
    }
}
