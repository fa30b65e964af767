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
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.evaluation.meeting.form.WithoutVote;

/** 应到人员: one on the roll of a meeting as it was frozen at the opening, once, whatever capacities he has elsewhere. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class SittingMember {

    @Id
    UUID id;

    @ManyToOne(fetch = LAZY)
    Sitting sitting;

    String divisionCode;
    String memberNumber;
    String capacity;
    String householdNumber;
    boolean voting;

    @Enumerated(STRING)
    WithoutVote.Reason withoutVote;

    protected SittingMember() {}

    SittingMember(Sitting sitting, Listed listed) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sitting = sitting;
        this.divisionCode = sitting.divisionCode;
        this.memberNumber = listed.member();
        this.capacity = listed.capacity();
        this.householdNumber = listed.household();
        this.withoutVote = listed.withoutVote();
        this.voting = withoutVote == null;
    }

    Listed listed() {
        return new Listed(memberNumber, capacity, householdNumber, withoutVote);
    }

    /**
     * One to be put on the roll of a meeting.
     *
     * @param withoutVote why he has no vote, or null
     */
    record Listed(String member, String capacity, String household, WithoutVote.Reason withoutVote) {

        Listed(String member, String capacity, String household) {
            this(member, capacity, household, null);
        }

        /** The same one without a vote for a reason, unless there is one already; null leaves it as it is. */
        Listed without(WithoutVote.Reason reason) {
            return new Listed(member, capacity, household, withoutVote == null ? reason : withoutVote);
        }
    }
}
