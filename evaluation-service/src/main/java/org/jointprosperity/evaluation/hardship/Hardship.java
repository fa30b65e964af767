package org.jointprosperity.evaluation.hardship;

import static jakarta.persistence.EnumType.STRING;
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
import org.jointprosperity.evaluation.standing.Actor;

/** 困难登记: who is in hardship since when and of which kind; nothing else is kept, and no event tells of it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Hardship {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    String personNumber;

    @Enumerated(STRING)
    HardshipKind kind;

    LocalDate since;
    LocalDate endedOn;
    LocalDate retainUntil;

    /** Login that entered it, or null where a roster brought it. */
    String recorderSubject;

    protected Hardship() {}

    Hardship(EnterHardship form, String divisionCode, Actor actor) {
        this(form.person(), form.kind(), divisionCode, form.since());
        actor.requireCome(form.since());
        this.recorderSubject = actor.subject();
    }

    /** One that a roster tells of; nobody in particular entered it. */
    Hardship(String person, HardshipKind kind, String divisionCode, LocalDate since) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = divisionCode;
        this.personNumber = person;
        this.kind = kind;
        this.since = since;
    }

    /** Ends it, and says until when the entry is kept (个人信息保护法 art. 19). */
    void end(EndHardship form, int yearsKept, Actor actor) {
        rule(endedOn == null, "hardship-ended", "endedOn", endedOn);
        actor.requireCome(form.endedOn());
        rule(
                !form.endedOn().isBefore(since),
                "hardship-ends-before-it-began",
                "since",
                since,
                "endedOn",
                form.endedOn());
        endedOn = form.endedOn();
        retainUntil = endedOn.plusYears(yearsKept);
    }
}
