package org.jointprosperity.pairing.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.agreement.Pairing;

/** What is owed how often, by place and day 频次规定. */
@ApplicationScoped
class CadencePolicies implements PanacheRepositoryBase<CadencePolicy, UUID> {

    private static final String IN_FORCE =
            "%1$s.effectiveFrom <= :on and (%1$s.effectiveTo is null or %1$s.effectiveTo >= :on)"
                    + " and %1$s.withdrawnOn is null";

    /**
     * The policies that may hold for a pair, by what kind of unit it was when the pair was proposed: a branch, which does
     * not see the unit's entry, is asked for the same as everyone else.
     */
    Cadence of(Pairing pairing) {
        return Cadence.of(
                above(pairing.divisionCode()),
                pairing.divisionCode(),
                pairing.unitSector(),
                pairing.isUnitInCharge() || pairing.isInCharge());
    }

    boolean exists(SetCadence request) {
        return count(
                        "code = ?1 and jurisdiction = ?2 and pairType = ?3 and effectiveFrom = ?4"
                                + " and withdrawnOn is null",
                        request.code(),
                        request.jurisdiction().value(),
                        request.pairType(),
                        request.effectiveFrom())
                > 0;
    }

    private List<CadencePolicy> above(String divisionCode) {
        return list("?1 like concat(jurisdiction, '%') and withdrawnOn is null", divisionCode);
    }

    /**
     * What every row {@code x} says that rules on a day: it is in force, and no later one of its code, place and type of pair
     * is.
     */
    static String rulingOn() {
        return IN_FORCE.formatted("x") + " and not exists (select 1 from CadencePolicy y where "
                + IN_FORCE.formatted("y")
                + " and y.code = x.code and y.jurisdiction = x.jurisdiction and y.pairType = x.pairType"
                + " and y.effectiveFrom > x.effectiveFrom)";
    }

    /** The policy, which nobody else takes back until the caller's transaction is over; 404 where there is none. */
    CadencePolicy lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    CadencePolicy require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The day on which something decided today may begin to hold. */
    static boolean mayBegin(LocalDate effectiveFrom, LocalDate today) {
        return !effectiveFrom.isBefore(today);
    }
}
