package org.jointprosperity.evaluation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 佐证: one fact in one of its states, from a day on and before another. On every day a fact is in one state at most. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Evidence {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    EvidenceKind kind;

    UUID sourceId;
    String number;
    LocalDate day;
    String sortKey;
    String state;
    LocalDate since;
    LocalDate until;
    Long amountFen;
    Long quantityThousandths;
    Long ofThousandths;
    String detail;
    String unitCode;
    String branchNumber;
    String personNumber;
    String associationNumber;
    String householdNumber;
    String divisionCode;

    protected Evidence() {}
}
