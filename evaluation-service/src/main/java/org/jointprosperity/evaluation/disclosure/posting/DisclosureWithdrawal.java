package org.jointprosperity.evaluation.disclosure.posting;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.contracts.EvaluationEvent.DisclosureWithdrawn;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;

/** 撤回: a publication is shown no more, with the reason; the publication itself stays as it is. */
@Entity
@Immutable
class DisclosureWithdrawal {

    @Id
    UUID id;

    UUID postingId;
    String divisionCode;
    String reason;
    String person;
    LocalDate withdrawnOn;

    protected DisclosureWithdrawal() {}

    DisclosureWithdrawal(DisclosurePosting posting, String reason, String person, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.postingId = posting.id;
        this.divisionCode = posting.divisionCode;
        this.reason = PublicText.of(reason, "reason");
        this.person = person;
        this.withdrawnOn = today;
    }

    /** The title that is shown: of what was withdrawn that of the item, for what was wrong may stand in its own. */
    static String title(DisclosurePosting posting, DisclosureWithdrawal withdrawal) {
        return withdrawal == null ? posting.title : posting.itemTitleZh;
    }

    DisclosureWithdrawn withdrawn(DisclosurePosting posting) {
        return new DisclosureWithdrawn(
                posting.id, posting.itemCode, posting.level.name(), posting.divisionCode, withdrawnOn);
    }
}
