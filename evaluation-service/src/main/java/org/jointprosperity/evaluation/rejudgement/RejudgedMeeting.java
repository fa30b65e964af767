package org.jointprosperity.evaluation.rejudgement;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.past.PastMeeting;
import org.jointprosperity.evaluation.stored.StoredVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.Verdict;

/** A meeting of a decision or a ballot of an election whose verdict would have been another one; never changed. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class RejudgedMeeting {

    @Id
    UUID id;

    UUID rejudgementId;
    UUID meetingId;
    UUID decisionId;
    UUID ballotId;
    UUID electionId;
    String divisionCode;
    Integer stage;
    int number;
    LocalDate heldOn;

    @Enumerated(STRING)
    Outcome oldOutcome;

    @Enumerated(STRING)
    Outcome newOutcome;

    @Convert(converter = StoredVerdict.class)
    Verdict oldVerdict;

    @Convert(converter = StoredVerdict.class)
    Verdict newVerdict;

    protected RejudgedMeeting() {}

    RejudgedMeeting(Rejudgement rejudgement, PastMeeting meeting, Verdict verdict) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.rejudgementId = rejudgement.id;
        if (meeting.kind() == PastMeeting.Kind.BALLOT) {
            this.ballotId = meeting.id();
            this.electionId = meeting.of();
        } else {
            this.meetingId = meeting.id();
            this.decisionId = meeting.of();
        }
        this.divisionCode = meeting.division();
        this.stage = meeting.stage();
        this.number = meeting.number();
        this.heldOn = meeting.asked().date();
        this.oldOutcome = meeting.verdict().outcome();
        this.newOutcome = verdict.outcome();
        this.oldVerdict = meeting.verdict();
        this.newVerdict = verdict;
    }
}
