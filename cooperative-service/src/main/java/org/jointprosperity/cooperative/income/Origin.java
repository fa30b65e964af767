package org.jointprosperity.cooperative.income;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where an entry comes from: what kind of fact and which one of its kind. One fact is booked once.
 *
 * @param kind the kind of fact in capitals, such as {@code SETTLEMENT}
 * @param id which one; a fact that pays several households has an id for each payment
 */
@Schema(name = "IncomeOrigin", description = "收入的来由：事实的种类与编号。The fact an income comes from.")
public record Origin(String kind, String id) {

    /** Kind of what is entered by hand, and of what takes an entry back. */
    static final String ENTERED = "ENTERED";

    static final String REVERSAL = "REVERSAL";

    /** Refuses a kind or an id that is empty. */
    public Origin {
        rule(kind != null && !kind.isBlank() && id != null && !id.isBlank(), "income-origin-missing");
    }
}
