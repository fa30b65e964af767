package org.jointprosperity.evaluation.assembly;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 表决人: a member on the frozen roll of a cooperative's assembly and the votes it holds. */
@Entity
@Immutable
@IdClass(AssemblyVoter.Key.class)
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class AssemblyVoter {

    @Id
    UUID decisionId;

    @Id
    String memberNumber;

    String divisionCode;
    int votes;

    protected AssemblyVoter() {}

    AssemblyVoter(UUID decisionId, String memberNumber, String divisionCode, int votes) {
        this.decisionId = decisionId;
        this.memberNumber = memberNumber;
        this.divisionCode = divisionCode;
        this.votes = votes;
    }

    /** A member stands on a roll once. */
    record Key(UUID decisionId, String memberNumber) implements Serializable {}
}
