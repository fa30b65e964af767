package org.jointprosperity.cooperative.dues;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.contracts.CooperativeEvent.DuesPaid;
import org.jointprosperity.contracts.CooperativeEvent.DuesReversed;
import org.jointprosperity.cooperative.association.Association;
import org.jointprosperity.cooperative.neighbour.Kind;

/** 会费分录: a member paid dues of a year, or such an entry is taken back; nobody changes or deletes it. */
@Entity
@Immutable
class DuesEntry {

    @Id
    UUID id;

    UUID associationId;

    @Enumerated(EnumType.STRING)
    Kind memberKind;

    String memberNumber;
    int year;
    long amountFen;
    LocalDate paidOn;
    LocalDate recordedOn;
    UUID reversedEntryId;
    String reason;

    @Formula("(select r.id from dues_entry r where r.reversed_entry_id = id)")
    UUID reversedBy;

    protected DuesEntry() {}

    DuesEntry(UUID association, PayDues payment, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = association;
        this.memberKind = payment.memberKind();
        this.memberNumber = payment.member();
        this.year = payment.year();
        this.amountFen = payment.fen();
        this.paidOn = payment.paidOn();
        this.recordedOn = today;
    }

    private DuesEntry(DuesEntry original, String reason, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.associationId = original.associationId;
        this.memberKind = original.memberKind;
        this.memberNumber = original.memberNumber;
        this.year = original.year;
        this.amountFen = original.amountFen;
        this.paidOn = today;
        this.recordedOn = today;
        this.reversedEntryId = original.id;
        this.reason = reason;
    }

    /** The entry that takes this one back. */
    DuesEntry takenBack(String reason, LocalDate today) {
        return new DuesEntry(this, reason, today);
    }

    boolean byHousehold() {
        return memberKind == Kind.HOUSEHOLD;
    }

    boolean isReversal() {
        return reversedEntryId != null;
    }

    DuesPaid paid(Association association) {
        return new DuesPaid(
                associationId, association.creditCode(), id, year, amountFen, association.divisionCode(), paidOn);
    }

    DuesReversed reversed(Association association) {
        return new DuesReversed(
                associationId,
                association.creditCode(),
                id,
                reversedEntryId,
                year,
                amountFen,
                association.divisionCode(),
                paidOn);
    }
}
