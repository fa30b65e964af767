package org.jointprosperity.evaluation.meeting.attendance;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
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
public class Presence {

    @Id
    UUID id;

    @Column(name = "sitting_id")
    UUID sittingId;

    String divisionCode;
    int number;
    String memberNumber;

    @Enumerated(STRING)
    NoteAttendance.Move move;

    LocalTime atTime;

    protected Presence() {}

    /** Its place among the notes of the meeting, from 1. */
    public int number() {
        return number;
    }

    Presence(Attendance attendance, int number, NoteAttendance.Entry entry) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sittingId = attendance.sitting();
        this.divisionCode = attendance.divisionCode();
        this.number = number;
        this.memberNumber = entry.member();
        this.move = entry.move();
        this.atTime = entry.at();
    }
}
