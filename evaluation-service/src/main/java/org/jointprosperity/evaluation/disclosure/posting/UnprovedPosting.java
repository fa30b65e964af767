package org.jointprosperity.evaluation.disclosure.posting;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.EvaluationEvent.DisclosureUnproved;

/** 凭证逾期: of a publication that had to hang on a board no proof came in time; said once, and it stays. */
@Entity
@Immutable
@Table(name = "disclosure_unproved")
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class UnprovedPosting {

    @Id
    UUID postingId;

    String divisionCode;
    LocalDate notedOn;

    protected UnprovedPosting() {}

    UnprovedPosting(DisclosurePosting posting, LocalDate today) {
        this.postingId = posting.id;
        this.divisionCode = posting.divisionCode;
        this.notedOn = today;
    }

    DisclosureUnproved unproved(DisclosurePosting posting) {
        return new DisclosureUnproved(
                posting.id, posting.itemCode, posting.level.name(), divisionCode, posting.shownUntil, notedOn);
    }
}
