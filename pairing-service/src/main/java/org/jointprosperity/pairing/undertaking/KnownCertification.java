package org.jointprosperity.pairing.undertaking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 示范户认定: the certification of a household as the cooperative service announced it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class KnownCertification {

    @Id
    UUID id;

    String householdNumber;
    String industry;
    Integer herdSize;
    String divisionCode;
    LocalDate certifiedOn;
    LocalDate withdrawnOn;

    protected KnownCertification() {}

    KnownCertification(UUID id) {
        this.id = id;
    }

    /** Takes what was announced last. */
    void take(String householdNumber, String industry, Integer herdSize, String divisionCode, LocalDate certifiedOn) {
        this.householdNumber = householdNumber;
        this.industry = industry;
        this.herdSize = herdSize;
        this.divisionCode = divisionCode;
        this.certifiedOn = certifiedOn;
    }

    /** Whether it counts for an undertaking from a day on; a herd nobody has counted reaches no threshold. */
    boolean countsFor(Undertaking undertaking, LocalDate from) {
        return industry.equals(undertaking.product)
                && !certifiedOn.isBefore(from)
                && (undertaking.threshold == null || herdSize != null && herdSize >= undertaking.threshold);
    }
}
