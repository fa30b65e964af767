package org.jointprosperity.evaluation.meeting.motion;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.meeting.form.PutMotion;

/** 议案、修正案: what a meeting votes on; amendments come before the motion, the last of them first. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class Motion {

    @Id
    UUID id;

    @Column(name = "sitting_id")
    UUID sittingId;

    String divisionCode;
    int number;
    Integer amends;
    String content;
    String moverNumber;

    @Enumerated(STRING)
    MotionState state;

    protected Motion() {}

    Motion(Agenda agenda, int number, PutMotion form) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sittingId = agenda.sitting();
        this.divisionCode = agenda.divisionCode();
        this.number = number;
        this.amends = form.amends();
        this.content = form.content();
        this.moverNumber = form.mover();
        this.state = MotionState.PUT;
    }

    boolean isAmendment() {
        return amends != null;
    }

    /** Where it stands. */
    public MotionState state() {
        return state;
    }
}
