package org.jointprosperity.cooperative.household;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What one household went through: at most one nomination or certification that stands, and the withdrawn ones. */
record History(List<DemonstrationHousehold> records) {

    /** The nomination or certification that stands. */
    Optional<DemonstrationHousehold> current() {
        return records.stream().filter(record -> !record.isWithdrawn()).findFirst();
    }

    /** Whether a certification of that day was withdrawn. */
    boolean wasWithdrawn(LocalDate certifiedOn) {
        return records.stream().anyMatch(record -> record.isWithdrawn() && record.certifiedOn.equals(certifiedOn));
    }

    /** Refuses a certification that would overlap an earlier one. */
    void requireFree(LocalDate from) {
        records.stream()
                .filter(DemonstrationHousehold::isWithdrawn)
                .map(record -> record.withdrawnOn)
                .max(Comparator.naturalOrder())
                .ifPresent(until -> rule(
                        !from.isBefore(until),
                        "certified-before-withdrawal",
                        "withdrawnOn",
                        until,
                        "certifiedOn",
                        from));
    }

    /** How often the household was nominated. */
    int length() {
        return records.size();
    }
}
