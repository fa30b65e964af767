package org.jointprosperity.pairing.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.pairing.registry.Unit;
import org.jointprosperity.pairing.registry.Units;

/** What is owed how often, by place and day 频次规定. */
@ApplicationScoped
class CadencePolicies implements PanacheRepositoryBase<CadencePolicy, UUID> {

    private final Units units;
    private final PlatformWork platform;

    CadencePolicies(Units units, PlatformWork platform) {
        this.units = units;
        this.platform = platform;
    }

    /**
     * The policies that may hold for a pair. A branch does not see the unit it is paired with; what kind of unit that is
     * decides all the same.
     */
    Cadence of(String unitCode, String divisionCode) {
        Unit unit = units.byCode(unitCode)
                .or(() -> platform.call(() -> units.byCode(unitCode)))
                .orElseThrow();
        return Cadence.of(above(divisionCode), divisionCode, unit.sector(), unit.isInCharge());
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
