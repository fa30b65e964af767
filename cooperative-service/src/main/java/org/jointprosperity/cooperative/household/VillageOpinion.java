package org.jointprosperity.cooperative.household;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.cooperative.criteria.Procedure;

/** 村级评议: one opinion that a village gave on a household; carried by the part of the votes cast that the procedure of its day asks. */
@Entity
@Immutable
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class VillageOpinion {

    @Id
    UUID id;

    UUID householdId;
    String divisionCode;
    String branchNumber;
    LocalDate heldOn;
    int votesFor;
    int votesAgainst;
    int votesAbstained;
    boolean carried;
    LocalDate recordedOn;

    protected VillageOpinion() {}

    VillageOpinion(UUID household, String division, GiveOpinion opinion, Procedure procedure, LocalDate today) {
        int cast = opinion.votesFor() + opinion.votesAgainst() + opinion.votesAbstained();
        rule(cast > 0, "opinion-without-votes");
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.householdId = household;
        this.divisionCode = division;
        this.branchNumber = opinion.branch();
        this.heldOn = opinion.heldOn();
        this.votesFor = opinion.votesFor();
        this.votesAgainst = opinion.votesAgainst();
        this.votesAbstained = opinion.votesAbstained();
        this.carried = procedure.carries(votesFor, cast);
        this.recordedOn = today;
    }
}
