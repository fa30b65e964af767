package org.jointprosperity.evaluation.disclosure.publication;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 经办记录: who took a step on which draft on which day, and with what reason it was refused. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class DisclosureAct {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Disclosure disclosure;

    String divisionCode;
    int draft;

    @Enumerated(STRING)
    Step step;

    String person;
    boolean passed;
    String reason;
    LocalDate doneOn;

    protected DisclosureAct() {}

    DisclosureAct(Disclosure disclosure, Step step, String person, String refusal, LocalDate today) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.disclosure = disclosure;
        this.divisionCode = disclosure.divisionCode;
        this.draft = disclosure.draft;
        this.step = step;
        this.person = person;
        this.passed = refusal == null;
        this.reason = refusal;
        this.doneOn = today;
    }
}
