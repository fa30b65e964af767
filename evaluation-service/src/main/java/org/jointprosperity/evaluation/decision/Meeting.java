package org.jointprosperity.evaluation.decision;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.Verdict;

/** 会议: one meeting of a stage with the verdict on it; it is never changed or removed, a void one is held again. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Meeting {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Decision decision;

    String divisionCode;
    int stage;
    int number;

    @Enumerated(STRING)
    Body body;

    LocalDate heldOn;
    LocalDate noticeOn;

    @Enumerated(STRING)
    MotionSource motionSource;

    String content;
    String minutes;
    int signatures;
    int townshipAttendees;
    String mandate;

    @Convert(converter = StoredCounts.class)
    Counts counts;

    @Enumerated(STRING)
    Outcome outcome;

    String ruleId;

    @Convert(converter = StoredVerdict.class)
    Verdict verdict;

    protected Meeting() {}

    Meeting(Decision decision, int stage, int number, Body body, RecordMeeting form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decision = decision;
        this.divisionCode = decision.divisionCode;
        this.stage = stage;
        this.number = number;
        this.body = body;
        this.heldOn = form.heldOn();
        this.noticeOn = form.noticeOn();
        this.counts = form.counts();
        this.motionSource = form.motionSource();
        this.content = form.content();
        this.minutes = form.minutes();
        this.signatures = form.signatures();
        this.townshipAttendees = form.townshipAttendees();
        this.mandate = form.mandate();
    }

    AskVerdict asVerdictQuestion() {
        return new AskVerdict(
                body,
                decision.matter,
                heldOn,
                new Jurisdiction(divisionCode),
                counts,
                noticeOn == null ? null : (int) ChronoUnit.DAYS.between(noticeOn, heldOn),
                mandate);
    }

    /** Whether both tell of one meeting: the same body, day, numbers and minutes. */
    boolean isSameAs(Meeting other) {
        return body == other.body
                && heldOn.equals(other.heldOn)
                && minutes.equals(other.minutes)
                && counts.equals(other.counts);
    }

    void judged(Verdict verdict) {
        this.verdict = verdict;
        this.outcome = verdict.outcome();
        this.ruleId = verdict.ruleId();
    }

    boolean isCarried() {
        return outcome == Outcome.CARRIED;
    }
}
