package org.jointprosperity.pairing.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.pairing.agreement.Pairing;

/** What is owed how often, by place and day 频次规定. */
@ApplicationScoped
class CadencePolicies implements PanacheRepositoryBase<CadencePolicy, UUID> {

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
                        "code = ?1 and jurisdiction = ?2 and pairType = ?3 and effectiveFrom = ?4",
                        request.code(),
                        request.jurisdiction().value(),
                        request.pairType(),
                        request.effectiveFrom())
                > 0;
    }

    private List<CadencePolicy> above(String divisionCode) {
        return list("?1 like concat(jurisdiction, '%')", divisionCode);
    }

    /** What every row says that is in force on a day, for one look at it all. */
    static String inForceOn() {
        return "effectiveFrom <= :on and (effectiveTo is null or effectiveTo >= :on)";
    }

    /** The day on which something decided today may begin to hold. */
    static boolean mayBegin(LocalDate effectiveFrom, LocalDate today) {
        return !effectiveFrom.isBefore(today);
    }
}
