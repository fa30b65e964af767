package org.jointprosperity.evaluation.neighbour;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 共建对子 as the pairing service told of it, from its proposal on: while it is in force both sides may judge each other. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class KnownPairing {

    @Id
    UUID id;

    String unitCode;
    String branchNumber;
    String divisionCode;
    boolean inForce;
    LocalDate since;

    @ElementCollection
    @CollectionTable(name = "known_pairing_term", joinColumns = @JoinColumn(name = "pairing_id"))
    List<PairingTerm> terms = new ArrayList<>();

    protected KnownPairing() {}

    KnownPairing(UUID id, String unitCode, String branchNumber, String divisionCode) {
        this.id = id;
        this.unitCode = unitCode;
        this.branchNumber = branchNumber;
        this.divisionCode = divisionCode;
    }

    /** Comes into force on a day, or is no longer in force from a day on; what was in force before stays known. */
    void is(boolean inForce, LocalDate since) {
        if (this.inForce && !inForce) {
            terms.removeIf(term -> term.isOpen() && !term.since.isBefore(since));
            terms.stream().filter(PairingTerm::isOpen).forEach(term -> term.until = since);
        } else if (!this.inForce && inForce) {
            terms.add(new PairingTerm(since));
        }
        this.inForce = inForce;
        this.since = since;
    }
}
