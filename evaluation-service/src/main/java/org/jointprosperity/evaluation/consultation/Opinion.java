package org.jointprosperity.evaluation.consultation;

import static jakarta.persistence.EnumType.STRING;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.roll.Capacity;

/** 意见: what one person, or society, said of a matter before it was decided, and whether it was adopted and why. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Opinion {

    @Id
    UUID id;

    @Version
    long version;

    UUID decisionId;
    String divisionCode;

    @Enumerated(STRING)
    Capacity capacity;

    String personNumber;
    String content;
    LocalDate givenOn;
    Boolean adopted;
    String reasons;
    LocalDate answeredOn;

    protected Opinion() {}

    Opinion(UUID decisionId, String divisionCode, CollectOpinion form, LocalDate today) {
        rule(
                (form.capacity() == null) == (form.person() == null),
                "opinion-of-nobody",
                "capacity",
                form.capacity(),
                "person",
                form.person());
        rule(!form.givenOn().isAfter(today), "date-in-the-future", "date", form.givenOn(), "today", today);
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.decisionId = decisionId;
        this.divisionCode = divisionCode;
        this.capacity = form.capacity();
        this.personNumber = form.person();
        this.content = form.content();
        this.givenOn = form.givenOn();
    }

    /** 答复: says once whether it is adopted, and why. */
    void answer(AnswerOpinion form, LocalDate today) {
        rule(!isAnswered(), "opinion-already-answered", "answeredOn", answeredOn);
        rule(!form.answeredOn().isAfter(today), "date-in-the-future", "date", form.answeredOn(), "today", today);
        rule(
                !form.answeredOn().isBefore(givenOn),
                "answered-before-given",
                "answeredOn",
                form.answeredOn(),
                "givenOn",
                givenOn,
                "missing",
                DAYS.between(form.answeredOn(), givenOn));
        this.adopted = form.adopted();
        this.reasons = form.reasons();
        this.answeredOn = form.answeredOn();
    }

    boolean isAnswered() {
        return answeredOn != null;
    }

    boolean isOfSociety() {
        return capacity == null;
    }
}
