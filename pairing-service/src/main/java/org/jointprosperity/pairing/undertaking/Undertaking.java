package org.jointprosperity.pairing.undertaking;

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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.agreement.Measure;
import org.jointprosperity.pairing.agreement.MovedBy;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Promise;

/** 承诺事项: one promise of a signed letter. What is done of it is the sum of its facts and nothing that anyone states. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class Undertaking {

    /** What the event of a broken undertaking says of why; the reason in words stays with the review. */
    static final String OVERDUE = "OVERDUE_BEYOND_GRACE";

    @Id
    UUID id;

    @Version
    long version;

    UUID pairingId;
    String unitCode;
    String branchCode;
    String divisionCode;
    String title;
    String product;
    String productCode;
    String measure;

    @Enumerated(STRING)
    MovedBy movedBy;

    long quantityThousandths;
    Integer threshold;
    LocalDate signedOn;
    LocalDate dueOn;
    long doneThousandths;

    @Enumerated(STRING)
    UndertakingState state;

    LocalDate metOn;
    LocalDate lateOn;
    LocalDate closedOn;
    boolean awaitsCounting;

    @ElementCollection
    @CollectionTable(name = "undertaking_review", joinColumns = @JoinColumn(name = "undertaking_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<Review> reviews = new ArrayList<>();

    protected Undertaking() {}

    /** Opens with the letter that promises it; what is known of bases and households is counted soon after. */
    Undertaking(Pairing pairing, Promise promise, Measure measure, LocalDate signedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.pairingId = pairing.id();
        this.unitCode = pairing.unitCode();
        this.branchCode = pairing.branchCode();
        this.divisionCode = pairing.divisionCode();
        this.title = promise.title();
        this.product = promise.product();
        this.productCode = measure.codeOf(promise.product()).orElse(null);
        this.measure = measure.code();
        this.movedBy = measure.movedBy();
        this.quantityThousandths = Math.multiplyExact(promise.quantity(), Measure.THOUSANDTHS);
        this.threshold = promise.threshold();
        this.signedOn = signedOn;
        this.dueOn = promise.dueOn();
        this.state = UndertakingState.OPEN;
        this.awaitsCounting = movedBy == MovedBy.BASE_AREA || movedBy == MovedBy.CERTIFIED_HOUSEHOLDS;
    }

    PairingEvent.UndertakingOpened opened() {
        return new PairingEvent.UndertakingOpened(
                id,
                pairingId,
                unitCode,
                branchCode,
                divisionCode,
                measure,
                product,
                quantityThousandths,
                threshold,
                signedOn,
                dueOn);
    }

    /**
     * Takes the sum of all its facts as what is done; facts that meet it, or that are taken back below it, change where it
     * stands. One that was met and no longer is becomes open again, and late at the next look.
     */
    List<PairingEvent> count(Collection<UndertakingFact> facts, LocalDate today) {
        long sum = facts.stream().mapToLong(fact -> fact.thousandths).sum();
        if (sum == doneThousandths) {
            return List.of();
        }
        doneThousandths = sum;
        var events = new ArrayList<PairingEvent>();
        events.add(new PairingEvent.UndertakingMoved(
                id, pairingId, unitCode, branchCode, divisionCode, doneThousandths, today));
        boolean enough = sum >= quantityThousandths;
        if (enough && (state == UndertakingState.OPEN || state == UndertakingState.LATE)) {
            state = UndertakingState.MET;
            metOn = dayOfEnough(facts);
            events.add(new PairingEvent.UndertakingMet(
                    id, pairingId, unitCode, branchCode, divisionCode, doneThousandths, metOn));
        } else if (!enough && state == UndertakingState.MET && !isClosed()) {
            state = UndertakingState.OPEN;
            metOn = null;
            lateOn = null;
            events.add(new PairingEvent.UndertakingReopened(
                    id, pairingId, unitCode, branchCode, divisionCode, doneThousandths, today));
        }
        return events;
    }

    /** The day from which on the facts, in the order of their days, were always enough; null where they are not. */
    LocalDate dayOfEnough(Collection<UndertakingFact> facts) {
        var days = facts.stream()
                .sorted(Comparator.comparing(fact -> fact.happenedOn))
                .toList();
        long sum = 0;
        LocalDate since = null;
        for (int i = 0; i < days.size(); i++) {
            sum += days.get(i).thousandths;
            boolean lastOfDay =
                    i + 1 == days.size() || !days.get(i + 1).happenedOn.equals(days.get(i).happenedOn);
            if (lastOfDay && sum < quantityThousandths) {
                since = null;
            } else if (lastOfDay && since == null) {
                since = days.get(i).happenedOn;
            }
        }
        return since;
    }

    /** Is late from the day after its day on. */
    Optional<PairingEvent.UndertakingLate> late(LocalDate today) {
        if (state != UndertakingState.OPEN || !today.isAfter(dueOn)) {
            return Optional.empty();
        }
        state = UndertakingState.LATE;
        lateOn = dueOn.plusDays(1);
        return Optional.of(new PairingEvent.UndertakingLate(
                id, pairingId, unitCode, branchCode, divisionCode, doneThousandths, dueOn, lateOn));
    }

    /**
     * Takes what the superior found. Broken is only what is late for longer than the policy grants; one that stands may
     * still be met.
     */
    Optional<PairingEvent.UndertakingBroken> review(Review review, UndertakingPolicy policy) {
        rule(!isClosed(), "undertaking-closed", "state", state, "closedOn", closedOn);
        if (review.finding() == Review.Finding.STANDS) {
            reviews.add(review);
            return Optional.empty();
        }
        rule(state == UndertakingState.LATE, "undertaking-not-late", "state", state, "dueOn", dueOn);
        var graceUntil = dueOn.plusDays(policy.graceDays);
        rule(
                review.reviewedOn().isAfter(graceUntil),
                "undertaking-within-grace",
                policy.citation()
                        .with(
                                "graceDays",
                                policy.graceDays,
                                "graceUntil",
                                graceUntil,
                                "missing",
                                ChronoUnit.DAYS.between(review.reviewedOn(), graceUntil) + 1));
        reviews.add(review);
        state = UndertakingState.BROKEN;
        closedOn = review.reviewedOn();
        return Optional.of(new PairingEvent.UndertakingBroken(
                id, pairingId, unitCode, branchCode, divisionCode, doneThousandths, dueOn, closedOn, OVERDUE));
    }

    /** Its pairing is over: what was not met is released, and nothing new counts for it. */
    Optional<PairingEvent.UndertakingReleased> close(LocalDate on) {
        if (isClosed()) {
            return Optional.empty();
        }
        closedOn = on;
        awaitsCounting = false;
        if (state == UndertakingState.MET) {
            return Optional.empty();
        }
        state = UndertakingState.RELEASED;
        return Optional.of(new PairingEvent.UndertakingReleased(
                id, pairingId, unitCode, branchCode, divisionCode, doneThousandths, closedOn));
    }

    /** Whether nothing new counts for it any longer: broken, released, or met in a pairing that is over. */
    boolean isClosed() {
        return closedOn != null;
    }

    /** Whether it still waits to be met. */
    boolean isWanting() {
        return !isClosed() && (state == UndertakingState.OPEN || state == UndertakingState.LATE);
    }
}
