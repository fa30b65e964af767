package org.jointprosperity.pairing.duty;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.pairing.registry.Sector;

/** The policies that may hold for one pair, of every day. */
record Cadence(List<CadencePolicy> policies) {

    private static final Comparator<CadencePolicy> MOST_SPECIFIC = Comparator.<CadencePolicy>comparingInt(
                    policy -> policy.jurisdiction.length())
            .thenComparingInt(policy -> policy.pairType.weight())
            .thenComparing(policy -> policy.effectiveFrom);

    /** Those of all policies that may hold for a pair of this division and unit. */
    static Cadence of(List<CadencePolicy> all, String divisionCode, Sector sector, boolean inCharge) {
        return new Cadence(all.stream()
                .filter(policy ->
                        divisionCode.startsWith(policy.jurisdiction) && policy.pairType.covers(sector, inCharge))
                .toList());
    }

    /** What is owed of some kind, in a fixed order. */
    List<String> codes() {
        return policies.stream().map(policy -> policy.code).distinct().sorted().toList();
    }

    /** The policy of the most specific place, then of the most special type of pair, then the latest. */
    Optional<CadencePolicy> inForce(String code, LocalDate on) {
        return policies.stream()
                .filter(policy -> policy.code.equals(code) && policy.isInForce(on))
                .max(MOST_SPECIFIC);
    }

    /** The first day after this one on which a policy of the code comes into force. */
    Optional<LocalDate> nextBeginning(String code, LocalDate after) {
        return policies.stream()
                .filter(policy -> policy.code.equals(code) && policy.effectiveFrom.isAfter(after))
                .map(policy -> policy.effectiveFrom)
                .min(Comparator.naturalOrder());
    }
}
