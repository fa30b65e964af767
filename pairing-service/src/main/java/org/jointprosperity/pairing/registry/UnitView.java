package org.jointprosperity.pairing.registry;

import java.util.UUID;
import org.jointprosperity.chassis.http.Versioned;

/** An urban unit as callers see it. */
public record UnitView(
        UUID id,
        String creditCode,
        String name,
        Sector sector,
        UnitKind kind,
        String organisation,
        int members,
        String division,
        boolean inCharge,
        long version)
        implements Versioned {

    static UnitView of(Unit unit) {
        return new UnitView(
                unit.id,
                unit.code,
                unit.name,
                unit.sector,
                unit.kind,
                unit.organisation,
                unit.members,
                unit.divisionCode,
                unit.inCharge,
                unit.version);
    }
}
