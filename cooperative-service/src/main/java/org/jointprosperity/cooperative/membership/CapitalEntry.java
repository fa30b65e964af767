package org.jointprosperity.cooperative.membership;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 出资记录: one movement of a member's capital in 分, a return below zero; nobody changes or deletes it. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class CapitalEntry {

    @Id
    UUID id;

    UUID membershipId;
    UUID organisationId;
    String divisionCode;

    @Enumerated(EnumType.STRING)
    CapitalKind kind;

    long amountFen;
    LocalDate bookedOn;

    protected CapitalEntry() {}

    CapitalEntry(Membership membership, CapitalKind kind, long fen, LocalDate bookedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.membershipId = membership.id;
        this.organisationId = membership.organisationId;
        this.divisionCode = membership.divisionCode;
        this.kind = kind;
        this.amountFen = kind == CapitalKind.RETURNED ? -fen : fen;
        this.bookedOn = bookedOn;
    }
}
