package org.jointprosperity.evaluation.meeting;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.meeting.form.PutMotion;

/** 议案、修正案: what a meeting votes on; amendments come before the motion, the last of them first. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Motion {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Sitting sitting;

    String divisionCode;
    int number;
    Integer amends;
    String content;
    String moverNumber;

    @Enumerated(STRING)
    MotionState state;

    protected Motion() {}

    Motion(Sitting sitting, int number, PutMotion form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sitting = sitting;
        this.divisionCode = sitting.divisionCode;
        this.number = number;
        this.amends = form.amends();
        this.content = form.content();
        this.moverNumber = form.mover();
        this.state = MotionState.PUT;
    }

    boolean isAmendment() {
        return amends != null;
    }

    boolean isSettled() {
        return state == MotionState.CARRIED || state == MotionState.NOT_CARRIED;
    }
}
