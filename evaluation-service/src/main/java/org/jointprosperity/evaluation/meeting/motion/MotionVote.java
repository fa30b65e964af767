package org.jointprosperity.evaluation.meeting.motion;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalTime;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.meeting.ballot.Manner;
import org.jointprosperity.evaluation.meeting.ballot.StoredTally;
import org.jointprosperity.evaluation.meeting.ballot.Tally;
import org.jointprosperity.evaluation.meeting.form.OpenVote;

/** 表决: one vote on a motion, by those who were there when it was opened; its count is told when it is closed. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class MotionVote {

    @Id
    UUID id;

    @Column(name = "sitting_id")
    UUID sittingId;

    String divisionCode;
    int motionNumber;
    int number;

    @Enumerated(STRING)
    Manner manner;

    LocalTime openedAt;
    LocalTime closedAt;
    int present;
    Integer households;

    @Convert(converter = StoredTally.class)
    Tally tally;

    protected MotionVote() {}

    MotionVote(Agenda agenda, Motion motion, int number, OpenVote form, int present, Integer households) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sittingId = agenda.sitting();
        this.divisionCode = agenda.divisionCode();
        this.motionNumber = motion.number;
        this.number = number;
        this.manner = form.manner();
        this.openedAt = form.at();
        this.present = present;
        this.households = households;
    }

    /** Those who were there were as many, each with one vote. */
    public int present() {
        return present;
    }

    /** Households of which somebody was there, or null where the roll does not tell them. */
    public Integer households() {
        return households;
    }

    /** The count, told to nobody before the vote is closed; null before it is counted. */
    public Tally tally() {
        return tally;
    }

    /** When it was opened. */
    public LocalTime openedAt() {
        return openedAt;
    }

    /** When something of it happened last. */
    LocalTime lastAt() {
        return isClosed() ? closedAt : openedAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** The count, once the vote is closed; null until then 表决结束前不公布. */
    Tally told() {
        return isClosed() ? tally : null;
    }

    /** How many of those present raised no hand, be it for yes, no or abstention, once the vote is closed; null for paper. */
    public Integer silent() {
        return told() == null || tally.issued() != null ? null : Integer.valueOf(present - tally.cast());
    }

    /** How many of those present were handed no paper ballot, once the vote is closed; null for hands. */
    public Integer withoutBallot() {
        return told() == null || tally.issued() == null ? null : Integer.valueOf(present - tally.issued());
    }
}
