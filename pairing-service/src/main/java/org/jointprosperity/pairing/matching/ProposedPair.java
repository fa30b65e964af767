package org.jointprosperity.pairing.matching;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 方案中的一对: a unit with a branch, why, and what the next best would have cost. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class ProposedPair {

    @Id
    UUID id;

    @Version
    long version;

    UUID proposalId;
    String divisionCode;
    String unitCode;
    String branchCode;
    boolean fixed;
    boolean followsRule;

    @Embedded
    @AttributeOverride(name = "load", column = @Column(name = "load_points"))
    @AttributeOverride(name = "distance", column = @Column(name = "distance_points"))
    @AttributeOverride(name = "tie", column = @Column(name = "tie_points"))
    Cost cost;

    String reasonZh;
    String reasonEn;
    boolean alternative;
    String nextBranchCode;
    Integer nextMoved;

    @Embedded
    @AttributeOverride(name = "violations", column = @Column(name = "next_violations"))
    @AttributeOverride(name = "load", column = @Column(name = "next_load_points"))
    @AttributeOverride(name = "distance", column = @Column(name = "next_distance_points"))
    @AttributeOverride(name = "tie", column = @Column(name = "next_tie_points"))
    Cost nextExtra;

    boolean changedByHand;
    String overrideReason;

    protected ProposedPair() {}

    ProposedPair(PairingProposal proposal, Matched matched, Matched.Match match, int unitsThere) {
        var county = matched.county();
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.proposalId = proposal.id;
        this.divisionCode = proposal.divisionCode;
        this.unitCode = county.units().get(county.unitOf(match.pair())).code();
        this.fixed = match.fixed();
        place(county, match.pair(), unitsThere);
        match.nextBest().ifPresent(next -> {
            alternative = true;
            nextBranchCode = next.instead() == Matched.NOWHERE
                    ? null
                    : county.branches().get(next.instead()).code();
            nextMoved = next.moved();
            nextExtra = next.extra();
        });
    }

    /** Moves to another branch by hand; a pair off the rule needs a reason. What was next best is so no longer. */
    void move(County county, int pair, int unitsThere, String reason) {
        rule(!fixed, "pair-fixed", "unit", unitCode, "branch", branchCode);
        boolean follows = county.followsRule(county.unitOf(pair), county.branchOf(pair));
        rule(
                follows || reason != null && !reason.isBlank(),
                "override-reason-missing",
                "unit",
                unitCode,
                "wanted",
                county.wanted(county.unitOf(pair), county.branchOf(pair)).orElse(null));
        place(county, pair, unitsThere);
        alternative = false;
        nextBranchCode = null;
        nextMoved = null;
        nextExtra = null;
        changedByHand = true;
        overrideReason = reason;
    }

    /** Says its reason anew, as its branch has more or fewer units now. */
    void restate(County county, int unitsThere) {
        place(county, numberIn(county), unitsThere);
    }

    /** Its number in the county. */
    int numberIn(County county) {
        return county.numbered(Set.of(pair())).nextSetBit(0);
    }

    private void place(County county, int pair, int unitsThere) {
        int unit = county.unitOf(pair);
        int branch = county.branchOf(pair);
        branchCode = county.branches().get(branch).code();
        followsRule = county.followsRule(unit, branch);
        cost = county.cost(unit, branch);
        var words = Words.of(county, pair, fixed, unitsThere);
        reasonZh = words.chinese();
        reasonEn = words.english();
    }

    /** Why the rule is not followed: its own reason, or one for all that have none; null for a pair that follows it. */
    String reasonOr(String common) {
        if (overrideReason != null && !overrideReason.isBlank()) {
            return overrideReason;
        }
        return followsRule || common == null || common.isBlank() ? null : common;
    }

    County.Pair pair() {
        return new County.Pair(unitCode, branchCode);
    }
}
