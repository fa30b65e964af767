package org.jointprosperity.pairing.support;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.contracts.PairingEvent;

/** 资金分录: one movement of a pairing's money, with where it was booked and what proves it; nobody changes or deletes it. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class FundEntry {

    @Id
    UUID id;

    UUID pairingId;
    int number;

    @Enumerated(STRING)
    EntryKind kind;

    @Enumerated(STRING)
    FundSource source;

    @Enumerated(STRING)
    Account fromAccount;

    @Enumerated(STRING)
    Account toAccount;

    long amountFen;
    String channel;
    String purpose;
    LocalDate bookedOn;
    LocalDate recordedOn;
    String recordedBy;
    String recorderPerson;
    UUID undertakingId;
    String unitCode;
    String branchCode;
    String divisionCode;
    UUID decisionId;
    UUID reversedEntryId;

    @Enumerated(STRING)
    EntryKind reversedKind;

    String note;

    @ElementCollection
    @CollectionTable(name = "fund_receipt", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "position")
    @Column(name = "sha256")
    @BatchSize(size = 200)
    List<String> receipts = new ArrayList<>();

    @Formula("(select r.id from fund_entry r where r.reversed_entry_id = id)")
    UUID reversedBy;

    @Formula("(select r.booked_on from fund_entry r where r.reversed_entry_id = id)")
    LocalDate reversedOn;

    protected FundEntry() {}

    FundEntry(FundAccount account, Movement movement, FundDetails details, Recorder recorder) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.pairingId = account.pairingId;
        this.number = account.lastNumber;
        this.kind = movement.kind();
        this.source = movement.source();
        this.fromAccount = movement.from();
        this.toAccount = movement.to();
        this.amountFen = movement.fen();
        this.channel = details.channel();
        this.purpose = details.purpose();
        this.bookedOn = details.bookedOn();
        this.recordedOn = recorder.on();
        this.recordedBy = recorder.subject();
        this.recorderPerson = recorder.person();
        this.undertakingId = details.undertaking();
        this.unitCode = account.unitCode;
        this.branchCode = account.branchCode;
        this.divisionCode = account.divisionCode;
        this.decisionId = details.decision();
        this.receipts.addAll(details.receipts());
        this.note = details.note();
    }

    /** What it moved, for the ledger to take it back. */
    Movement movement() {
        return new Movement(kind, source, fromAccount, toAccount, amountFen);
    }

    /** Whether both sides have signed it with their letter; neither takes it back alone. */
    boolean isOfLetter() {
        return recordedBy == null;
    }

    /** The fact that is announced of it: of its kind, without who recorded it. */
    PairingEvent.OfFundEntry booked() {
        return switch (kind) {
            case PLEDGED ->
                new PairingEvent.FundsPledged(
                        id,
                        pairingId,
                        undertakingId,
                        unitCode,
                        branchCode,
                        divisionCode,
                        amountFen,
                        source.name(),
                        channel,
                        bookedOn);
            case COORDINATED ->
                new PairingEvent.FundsCoordinated(
                        id,
                        pairingId,
                        undertakingId,
                        unitCode,
                        branchCode,
                        divisionCode,
                        amountFen,
                        source.name(),
                        channel,
                        bookedOn);
            case DISBURSED ->
                new PairingEvent.FundsDisbursed(
                        id,
                        pairingId,
                        undertakingId,
                        unitCode,
                        branchCode,
                        divisionCode,
                        amountFen,
                        source.name(),
                        channel,
                        bookedOn);
            case RECEIVED ->
                new PairingEvent.FundsReceived(
                        id,
                        pairingId,
                        undertakingId,
                        unitCode,
                        branchCode,
                        divisionCode,
                        amountFen,
                        source.name(),
                        channel,
                        bookedOn);
            case USED ->
                new PairingEvent.FundsUsed(
                        id,
                        pairingId,
                        undertakingId,
                        unitCode,
                        branchCode,
                        divisionCode,
                        amountFen,
                        source.name(),
                        channel,
                        bookedOn);
            case REVERSED ->
                new PairingEvent.FundsReversed(
                        id,
                        pairingId,
                        undertakingId,
                        unitCode,
                        branchCode,
                        divisionCode,
                        amountFen,
                        source.name(),
                        reversedEntryId,
                        reversedKind.name(),
                        channel,
                        bookedOn);
        };
    }
}
