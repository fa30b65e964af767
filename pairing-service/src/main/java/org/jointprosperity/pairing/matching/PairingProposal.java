package org.jointprosperity.pairing.matching;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;

/** 结对方案: the pairings proposed for a whole county at once; a draft until the county adopts or rejects it. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class PairingProposal {

    @Id
    UUID id;

    @Version
    long version;

    String divisionCode;
    int policyId;
    LocalDate asOf;
    boolean keepsOpen;
    LocalDate proposedOn;

    @Enumerated(STRING)
    ProposalState state;

    int units;
    int branches;
    int pairs;
    int fixedPairs;

    @Embedded
    @AttributeOverride(name = "load", column = @Column(name = "load_points"))
    @AttributeOverride(name = "distance", column = @Column(name = "distance_points"))
    @AttributeOverride(name = "tie", column = @Column(name = "tie_points"))
    Cost cost;

    long violationWeight;
    long provenMinimum;
    String registryHash;
    int changes;
    LocalDate decidedOn;
    String decisionReason;
    Integer pairingsProposed;
    Integer pairingsOpenAlready;

    protected PairingProposal() {}

    PairingProposal(
            String division, LocalDate asOf, boolean keepsOpen, LocalDate on, Reading reading, Matched matched) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.divisionCode = division;
        this.policyId = reading.policy().id();
        this.asOf = asOf;
        this.keepsOpen = keepsOpen;
        this.proposedOn = on;
        this.state = ProposalState.DRAFT;
        this.units = reading.county().units().size();
        this.branches = reading.county().branches().size();
        this.pairs = matched.matches().size();
        this.fixedPairs = reading.county().fixed().cardinality();
        this.cost = matched.cost();
        this.violationWeight = matched.violation();
        this.provenMinimum = matched.provenMinimum();
        this.registryHash = reading.hash();
    }

    /** Takes the cost after a change by hand; what it costs more or less. */
    Cost change(Cost other) {
        var extra = other.minus(cost);
        cost = other;
        changes++;
        return extra;
    }

    /** Notes that its pairs have been proposed to both sides, but for those that had an open pairing by then. */
    void adopt(int proposed, int openAlready, LocalDate on) {
        requireDraft();
        state = ProposalState.ADOPTED;
        decidedOn = on;
        pairingsProposed = proposed;
        pairingsOpenAlready = openAlready;
    }

    void reject(String reason, LocalDate on) {
        requireDraft();
        state = ProposalState.REJECTED;
        decidedOn = on;
        decisionReason = reason;
    }

    void requireDraft() {
        rule(state == ProposalState.DRAFT, "proposal-decided", "state", state, "decidedOn", decidedOn);
    }

    /** What it rests on must still be so: units, branches, people, rules, policy, earlier pairings. */
    void requireUpToDate(Reading reading) {
        rule(registryHash.equals(reading.hash()), "proposal-out-of-date", "proposedOn", proposedOn);
    }
}
