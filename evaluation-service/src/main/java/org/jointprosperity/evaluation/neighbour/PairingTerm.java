package org.jointprosperity.evaluation.neighbour;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 结对生效期间: from a day until another that is no longer within, or until further notice. */
@Embeddable
class PairingTerm {

    LocalDate since;
    LocalDate until;

    protected PairingTerm() {}

    PairingTerm(LocalDate since) {
        this.since = since;
    }

    boolean isOpen() {
        return until == null;
    }
}
