package org.jointprosperity.pairing.sharing;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Side;

/** 共享资源: what one side of a pairing offers, and each time the other side used it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Offer {

    static final int MOST_USES = 1_000;

    @Id
    UUID id;

    @Version
    long version;

    UUID pairingId;
    String unitCode;
    String branchCode;
    String divisionCode;

    @Enumerated(STRING)
    Side side;

    String kind;
    String title;
    LocalDate offeredFrom;
    LocalDate offeredUntil;
    LocalDate madeOn;

    /** Until when it was to last before it was cut short. */
    LocalDate offeredUntilAtFirst;

    /** The day on which it was cut short, or null. */
    LocalDate endedOn;

    @ElementCollection
    @CollectionTable(name = "offer_use", joinColumns = @JoinColumn(name = "offer_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<OfferUse> uses = new ArrayList<>();

    protected Offer() {}

    /** Something a side of a pairing in force offers, at the earliest from the first day of the pairing. */
    Offer(Pairing pairing, Side side, MakeOffer offer, LocalDate today) {
        requireActive(pairing);
        rule(
                !offer.offeredFrom().isBefore(pairing.startsOn()),
                "offer-before-the-pairing",
                "offeredFrom",
                offer.offeredFrom(),
                "startsOn",
                pairing.startsOn());
        rule(
                offer.offeredUntil() == null || !offer.offeredUntil().isBefore(offer.offeredFrom()),
                "period-ends-before-it-starts");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.pairingId = pairing.id();
        this.unitCode = pairing.unitCode();
        this.branchCode = pairing.branchCode();
        this.divisionCode = pairing.divisionCode();
        this.side = side;
        this.kind = offer.kind();
        this.title = offer.title();
        this.offeredFrom = offer.offeredFrom();
        this.offeredUntil = offer.offeredUntil();
        this.offeredUntilAtFirst = offeredUntil;
        this.madeOn = today;
    }

    private static void requireActive(Pairing pairing) {
        rule(pairing.isActive(), "pairing-not-active", "state", pairing.state());
    }

    /** Notes a use by the other side while the pairing is in force; one's own offer is not used by oneself. */
    void use(Pairing pairing, Side by, UseOffer use, LocalDate today) {
        requireActive(pairing);
        rule(by != side, "own-offer", "side", side);
        rule(!use.usedOn().isAfter(today), "day-in-future", "day", use.usedOn(), "today", today);
        rule(
                !use.usedOn().isBefore(offeredFrom)
                        && (offeredUntil == null || !use.usedOn().isAfter(offeredUntil)),
                "not-on-offer",
                "from",
                offeredFrom,
                "until",
                offeredUntil);
        rule(uses.size() < MOST_USES, "too-many-uses", "most", MOST_USES);
        uses.add(new OfferUse(use.usedOn(), use.people(), use.note()));
    }

    /** Ends the offer after this day. */
    void endOn(LocalDate day) {
        rule(offeredUntil == null || day.isBefore(offeredUntil), "offer-over", "until", offeredUntil);
        rule(!day.isBefore(offeredFrom), "period-ends-before-it-starts");
        offeredUntil = day;
        endedOn = day;
    }

    /** The last day as one could know it on a day; null where there was none. */
    LocalDate offeredUntil(LocalDate day) {
        return endedOn != null && !endedOn.isAfter(day) ? offeredUntil : offeredUntilAtFirst;
    }
}
