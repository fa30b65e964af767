package org.jointprosperity.evaluation.meeting;

import static jakarta.persistence.EnumType.STRING;
import static jakarta.persistence.FetchType.LAZY;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.meeting.form.NoteAttendance;

/** 到会、离会: one member came or left at a time of the meeting's day. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class Presence {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Sitting sitting;

    String divisionCode;
    int number;
    String memberNumber;

    @Enumerated(STRING)
    NoteAttendance.Move move;

    LocalTime atTime;

    protected Presence() {}

    Presence(Sitting sitting, int number, NoteAttendance.Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sitting = sitting;
        this.divisionCode = sitting.divisionCode;
        this.number = number;
        this.memberNumber = entry.member();
        this.move = entry.move();
        this.atTime = entry.at();
    }
}
