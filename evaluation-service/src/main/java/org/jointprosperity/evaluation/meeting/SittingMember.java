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

    SittingMember(Sitting sitting, Listed listed, WithoutVote.Reason withoutVote) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sitting = sitting;
        this.divisionCode = sitting.divisionCode;
        this.memberNumber = listed.member();
        this.capacity = listed.capacity();
        this.householdNumber = listed.household();
        this.voting = withoutVote == null;
        this.withoutVote = withoutVote;
    }

    Listed listed() {
        return new Listed(memberNumber, capacity, householdNumber);
    }

    /** One to be put on the roll of a meeting. */
    record Listed(String member, String capacity, String household) {}
}
