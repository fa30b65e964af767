package org.jointprosperity.pairing.visit;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.IllegalCode;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.concern.Heard;
import org.jointprosperity.pairing.liaison.Link;

/**
 * 走访: a member's visit to the person or household he answers for, with its record card 记实卡. The card is append-only: a
 * correction or confirmation makes a new version, and every earlier one stays readable.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
public class Visit {

    /** How rosters write the number of a visit. */
    public static final String NUMBER = "ZF\\d{5,9}";

    @Id
    UUID id;

    /** Counted by the card itself, from 1 and one on with each change, as phones name the version they build on. */
    long version;

    String number;
    UUID liaisonId;
    String memberNumber;
    String counterpartNumber;
    String unitCode;
    String branchCode;
    String divisionCode;

    @Embedded
    Card card;

    String recordedBy;
    LocalDate recordedOn;

    @Enumerated(STRING)
    Confirmation confirmation;

    String confirmedBy;
    LocalDate confirmedOn;
    String confirmationReason;

    @ElementCollection
    @CollectionTable(name = "visit_version", joinColumns = @JoinColumn(name = "visit_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    List<EarlierCard> earlier = new ArrayList<>();

    protected Visit() {}

    /**
     * Records a visit; its member must have been linked with its counterpart on that day, and the day must have come.
     *
     * @param number what the roster calls it; null for one that no roster has
     */
    public Visit(UUID id, String number, Link link, Card card, String recordedBy, LocalDate today) {
        this.id = id;
        this.version = 1;
        this.number = number;
        this.memberNumber = link.member();
        this.counterpartNumber = link.counterpart();
        this.confirmation = Confirmation.NONE;
        requireSound(card, today);
        take(link, card, recordedBy, today);
    }

    PairingEvent.VisitRecorded recorded() {
        return new PairingEvent.VisitRecorded(
                id,
                liaisonId,
                memberNumber,
                counterpartNumber,
                unitCode,
                branchCode,
                divisionCode,
                card.visitedOn(),
                card.purpose().name(),
                card.activity().name());
    }

    /**
     * Takes another card; nothing happens where it says the same. A confirmation falls away, as it was of what the card said
     * before; so the member himself cannot correct what is confirmed.
     */
    Optional<PairingEvent.VisitCorrected> correct(Card other, Links links, Recorder by, LocalDate today) {
        rule(by.recordsFor(this), "visit-not-yours", "member", memberNumber);
        if (card.equals(other)) {
            return Optional.empty();
        }
        rule(!isConfirmed() || by.mayUndoConfirmationOf(this), "visit-confirmed", "confirmedOn", confirmedOn);
        rule(!card.hasConcern() || card.hasConcernOf(other), "concern-is-tracked");
        requireSound(other, today);
        var link = links.on(memberNumber, counterpartNumber, other.visitedOn());
        keep();
        take(link, other, by.name(), today);
        confirmation = Confirmation.NONE;
        confirmedBy = null;
        confirmedOn = null;
        confirmationReason = null;
        return Optional.of(new PairingEvent.VisitCorrected(
                id,
                liaisonId,
                memberNumber,
                counterpartNumber,
                unitCode,
                branchCode,
                divisionCode,
                card.visitedOn(),
                card.purpose().name(),
                card.activity().name()));
    }

    /** The person visited says that it was so, or the branch does on behalf, with the reason. */
    PairingEvent.VisitConfirmed confirm(Confirmation how, String by, String reason, LocalDate today) {
        rule(!isConfirmed(), "already-confirmed", "confirmedOn", confirmedOn);
        rule(how != Confirmation.ON_BEHALF || reason != null && !reason.isBlank(), "confirmation-without-reason");
        keep();
        confirmation = how;
        confirmedBy = by;
        confirmedOn = today;
        confirmationReason = reason;
        return new PairingEvent.VisitConfirmed(
                id,
                liaisonId,
                unitCode,
                branchCode,
                divisionCode,
                card.activity().name(),
                card.visitedOn(),
                confirmedOn);
    }

    /** Whether it says this already, or did when the version this one builds on was followed by the next. */
    public boolean hasTaken(Card sent, long baseVersion) {
        return card.equals(sent)
                || baseVersion < earlier.size()
                        && earlier.get((int) baseVersion).card().equals(sent);
    }

    /** Every version behind this one, the newest last. */
    List<EarlierCard> versionsAfter(long version) {
        var all = new ArrayList<>(earlier);
        all.add(asItIs());
        return all.subList((int) Math.min(version, all.size()), all.size());
    }

    /** The version that stood on a day; of a card that was written later, the first one. */
    EarlierCard on(LocalDate day) {
        var versions = versionsAfter(0);
        return versions.stream()
                .filter(version -> !version.begunOn().isAfter(day))
                .reduce((before, after) -> after)
                .orElse(versions.get(0));
    }

    boolean isConfirmed() {
        return confirmation != Confirmation.NONE;
    }

    /** A concern heard on this visit, of which the card or someone later tells. */
    public Heard heard(String topic, String concern) {
        return new Heard(
                id,
                memberNumber,
                counterpartNumber,
                unitCode,
                branchCode,
                divisionCode,
                card.visitedOn(),
                topic,
                concern);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public Card card() {
        return card;
    }

    /** Whether it is of these two, whose numbers a correction cannot change. */
    public boolean isOf(String member, String counterpart) {
        return memberNumber.equals(member) && counterpartNumber.equals(counterpart);
    }

    private void take(Link link, Card card, String by, LocalDate today) {
        this.liaisonId = link.id();
        this.unitCode = link.unit();
        this.branchCode = link.branch();
        this.divisionCode = link.division();
        this.card = card;
        this.recordedBy = by;
        this.recordedOn = today;
    }

    private static void requireSound(Card card, LocalDate today) {
        rule(!card.visitedOn().isAfter(today), "day-in-future", "day", card.visitedOn(), "today", today);
        rule(card.place() == null || card.locationConsent(), "location-without-consent");
        rule(card.place() == null || isDivision(card.place()), "visit-place-unknown", "place", card.place());
        rule(card.hasConcern() || card.concernTopic() == null, "concern-without-text");
    }

    private static boolean isDivision(String code) {
        try {
            return new DivisionCode(code).value().equals(code);
        } catch (IllegalCode none) {
            return false;
        }
    }

    private void keep() {
        earlier.add(asItIs());
        version++;
    }

    private EarlierCard asItIs() {
        return new EarlierCard(
                version, card, recordedBy, recordedOn, confirmation, confirmedBy, confirmedOn, confirmationReason);
    }
}
