package org.jointprosperity.pairing.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** A visit 走访 as its event told of it: the fact by which duties are counted. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class DutyFact {

    @Id
    UUID visitId;

    String unitCode;
    String branchCode;
    String divisionCode;
    LocalDate visitedOn;

    /** The day it was told, or it was corrected last to another period or pair; never before the visit. */
    LocalDate recordedOn;

    protected DutyFact() {}

    DutyFact(
            UUID visitId,
            String unitCode,
            String branchCode,
            String divisionCode,
            LocalDate visitedOn,
            LocalDate recordedOn) {
        this.visitId = visitId;
        this.unitCode = unitCode;
        this.branchCode = branchCode;
        this.divisionCode = divisionCode;
        this.visitedOn = visitedOn;
        this.recordedOn = recordedOn;
    }
}
