package org.jointprosperity.evaluation.selection.election;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.Immutable;

/** 得票: what a ballot says of one name. */
@Entity
@Table(name = "election_ballot_line")
@Immutable
class BallotLine {

    /** 得票的结果. */
    @Schema(name = "ElectionStanding", description = "当选、并列、未当选、不计。Elected, tied, not elected, or not counted.")
    enum Standing {
        ELECTED,
        TIED,
        NOT_ELECTED,
        /** The ballot was void, or who was written in cannot be elected. */
        NOT_COUNTED
    }

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Ballot ballot;

    String divisionCode;
    String personNumber;
    boolean writtenIn;
    int yes;
    int no;
    int abstain;

    @Enumerated(STRING)
    Standing standing;

    protected BallotLine() {}

    BallotLine(Ballot ballot, String person, boolean writtenIn, int yes, int no, int abstain, Standing standing) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.ballot = ballot;
        this.divisionCode = ballot.divisionCode;
        this.personNumber = person;
        this.writtenIn = writtenIn;
        this.yes = yes;
        this.no = no;
        this.abstain = abstain;
        this.standing = standing;
    }

    /** Whether it says of somebody that he cannot be elected to an office of the party, be it for want of a vote. */
    boolean isOfWhomItIsNotTold() {
        return writtenIn
                && standing == Standing.NOT_COUNTED
                && ballot.outcome != BallotOutcome.VOID
                && ballot.election.office.isOfParty();
    }
}
