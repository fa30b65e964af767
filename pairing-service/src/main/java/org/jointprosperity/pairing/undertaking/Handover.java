package org.jointprosperity.pairing.undertaking;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.agreement.Measure;
import org.jointprosperity.pairing.agreement.MovedBy;

/** 移交: what the urban side handed over; it counts from the receipt that the rural side confirms. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Handover {

    @Id
    UUID id;

    @Version
    long version;

    UUID undertakingId;
    long thousandths;
    LocalDate handedOn;
    String evidence;
    String attachmentSha256;
    String note;
    String recordedBy;

    /** Null of what was recorded before that was kept. */
    LocalDate recordedOn;

    String confirmedBy;
    LocalDate confirmedOn;
    String withdrawnBy;
    LocalDate withdrawnOn;
    String withdrawalReason;
    String divisionCode;
    String unitCode;

    protected Handover() {}

    Handover(Undertaking undertaking, Measure measure, RecordHandover request, String by, LocalDate today) {
        rule(
                undertaking.movedBy == MovedBy.HANDOVER,
                "undertaking-moved-otherwise",
                "measure",
                undertaking.measure,
                "movedBy",
                undertaking.movedBy);
        requireOpen(undertaking);
        long quantity = Thousandths.of(request.quantity());
        rule(quantity > 0, "handover-of-nothing");
        rule(
                measure.divides(quantity),
                "quantity-too-fine",
                "quantity",
                request.quantity(),
                "measure",
                measure.code(),
                "decimals",
                measure.decimals());
        rule(
                !request.on().isBefore(undertaking.signedOn),
                "before-the-letter",
                "on",
                request.on(),
                "signedOn",
                undertaking.signedOn);
        rule(!request.on().isAfter(today), "day-in-future", "day", request.on(), "today", today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.undertakingId = undertaking.id;
        this.thousandths = quantity;
        this.handedOn = request.on();
        this.evidence = request.evidence();
        this.attachmentSha256 = request.attachmentSha256();
        this.note = request.note();
        this.recordedBy = by;
        this.recordedOn = today;
        this.divisionCode = undertaking.divisionCode;
        this.unitCode = undertaking.unitCode;
    }

    /** The rural side says that it has received what was handed over; what it adds to what is done. */
    Increase confirm(Undertaking undertaking, String by, LocalDate today) {
        requireOpen(undertaking);
        requireStanding();
        rule(confirmedOn == null, "already-confirmed", "confirmedOn", confirmedOn);
        confirmedBy = by;
        confirmedOn = today;
        return new Increase(1, thousandths, countsOn());
    }

    /** The day from which on it counts once it is confirmed: nobody knew of it before it was recorded. */
    private LocalDate countsOn() {
        return recordedOn == null || recordedOn.isBefore(handedOn) ? handedOn : recordedOn;
    }

    /** 撤回: it was wrong. It stays listed with the reason, and what a receipt had added to what is done is taken away. */
    void withdraw(Undertaking undertaking, String by, String reason, LocalDate today) {
        requireOpen(undertaking);
        requireStanding();
        withdrawnBy = by;
        withdrawnOn = today;
        withdrawalReason = reason;
    }

    private void requireStanding() {
        rule(withdrawnOn == null, "handover-withdrawn", "withdrawnOn", withdrawnOn);
    }

    private static void requireOpen(Undertaking undertaking) {
        rule(
                !undertaking.isClosed(),
                "undertaking-closed",
                "state",
                undertaking.state,
                "closedOn",
                undertaking.closedOn);
    }
}
