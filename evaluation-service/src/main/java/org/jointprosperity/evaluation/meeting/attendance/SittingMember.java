package org.jointprosperity.evaluation.meeting.attendance;

import static jakarta.persistence.EnumType.STRING;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;

/** 应到人员: one on the roll of a meeting as it was frozen at the opening, once, whatever capacities he has elsewhere. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
public class SittingMember {

    @Id
    UUID id;

    @Column(name = "sitting_id")
    UUID sittingId;

    String divisionCode;
    String memberNumber;
    String capacity;
    String householdNumber;
    boolean voting;

    @Enumerated(STRING)
    WithoutVote.Reason withoutVote;

    protected SittingMember() {}

    SittingMember(Attendance attendance, Listed listed) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sittingId = attendance.sitting();
        this.divisionCode = attendance.divisionCode();
        this.memberNumber = listed.member();
        this.capacity = listed.capacity();
        this.householdNumber = listed.household();
        this.withoutVote = listed.withoutVote();
        this.voting = withoutVote == null;
    }

    /** Number of the person in the rosters. */
    public String memberNumber() {
        return memberNumber;
    }

    Listed listed() {
        return new Listed(memberNumber, capacity, householdNumber, withoutVote);
    }

    /**
     * One to be put on the roll of a meeting.
     *
     * @param withoutVote why he has no vote, or null
     */
    public record Listed(String member, String capacity, String household, WithoutVote.Reason withoutVote) {

        /** One who has a vote. */
        public Listed(String member, String capacity, String household) {
            this(member, capacity, household, null);
        }

        /** The same one without a vote for a reason, unless there is one already; null leaves it as it is. */
        Listed without(WithoutVote.Reason reason) {
            return new Listed(member, capacity, household, withoutVote == null ? reason : withoutVote);
        }
    }
}
