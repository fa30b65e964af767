package org.jointprosperity.evaluation.disclosure.objection;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.contracts.EvaluationEvent.ObjectionAnswered;
import org.jointprosperity.contracts.EvaluationEvent.ObjectionLate;
import org.jointprosperity.contracts.EvaluationEvent.ObjectionRaised;
import org.jointprosperity.evaluation.disclosure.calendar.WorkingDays;
import org.jointprosperity.evaluation.disclosure.posting.DisclosurePosting;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;

/**
 * 异议: what a reader says is wrong with a publication, and the answer. It lies where the publication does, and with the unit
 * that answers for it 责任单位, if one does; the reader is known by his login alone, which nobody is shown. Both are kept as
 * they were written, as whoever answers must know whom it is about; other readers are shown no number of a person.
 */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE_OR_UNIT)
class DisclosureObjection {

    @Id
    UUID id;

    @Version
    long version;

    UUID postingId;
    String itemCode;
    String divisionCode;
    String unitCode;
    String objector;
    String text;
    LocalDate raisedOn;
    LocalDate answerDueOn;
    LocalDate lateOn;

    @Enumerated(STRING)
    ObjectionVerdict verdict;

    String answer;
    String answeredBy;
    LocalDate answeredOn;

    protected DisclosureObjection() {}

    /** Raises an objection; the deadline of the answer is told at once and stays. */
    DisclosureObjection(
            DisclosurePosting posting,
            Citation cited,
            String objector,
            String text,
            WorkingDays workingDays,
            LocalDate today) {
        rule(
                posting.takesObjectionsOn(today),
                "objection-window-closed",
                cited.with(
                        "objectionsUntil",
                        posting.objectionsUntil(),
                        "today",
                        today,
                        "daysLate",
                        DAYS.between(posting.objectionsUntil(), today)));
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.postingId = posting.id();
        this.itemCode = posting.itemCode();
        this.divisionCode = posting.divisionCode();
        this.unitCode = posting.officeUnit();
        this.objector = objector;
        this.text = text;
        this.raisedOn = today;
        this.answerDueOn = workingDays.after(today, posting.answerDays());
    }

    ObjectionRaised raised() {
        return new ObjectionRaised(id, postingId, itemCode, divisionCode, raisedOn, answerDueOn);
    }

    /** Says once that the deadline has passed without an answer. */
    Optional<ObjectionLate> lapse(LocalDate today) {
        if (answeredOn != null || lateOn != null || !today.isAfter(answerDueOn)) {
            return Optional.empty();
        }
        lateOn = answerDueOn.plusDays(1);
        return Optional.of(new ObjectionLate(id, postingId, itemCode, divisionCode, answerDueOn, lateOn));
    }

    /** Answers, in time or late; nobody answers an objection of his own. */
    ObjectionAnswered answer(AnswerObjection answered, String person, String login, LocalDate today) {
        rule(answeredOn == null, "objection-already-answered", "answeredOn", answeredOn);
        rule(!login.equals(objector), "objection-of-your-own");
        verdict = answered.verdict();
        PublicText.requireNoPrivateNumber(answered.text(), "text");
        answer = answered.text();
        answeredBy = person;
        answeredOn = today;
        return new ObjectionAnswered(id, postingId, itemCode, verdict.name(), isInTime(), divisionCode, answeredOn);
    }

    /** Whether the answer came by its last day; false while there is none. */
    boolean isInTime() {
        return answeredOn != null && !answeredOn.isAfter(answerDueOn);
    }
}
