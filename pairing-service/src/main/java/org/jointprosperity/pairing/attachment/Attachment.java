package org.jointprosperity.pairing.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent.PaperKept;

/** 附件: a place's claim on a content that is stored once under its hash. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Attachment {

    @Id
    UUID id;

    String sha256;
    String mediaType;
    int sizeBytes;
    String divisionCode;
    String unitCode;
    LocalDate claimedOn;
    boolean told;

    protected Attachment() {}

    PaperKept kept() {
        return new PaperKept(id, sha256, divisionCode, unitCode, claimedOn);
    }
}
