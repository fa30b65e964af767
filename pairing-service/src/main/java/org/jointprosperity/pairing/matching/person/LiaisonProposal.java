package org.jointprosperity.pairing.matching.person;

import static jakarta.persistence.EnumType.STRING;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.jointprosperity.chassis.place.PlaceFilter;
import org.jointprosperity.pairing.matching.MatchingPolicy;
import org.jointprosperity.pairing.matching.ProposalState;
import org.jointprosperity.pairing.registry.Branch;

/** 党员结对方案: the liaisons proposed for one branch; a draft until it is adopted or rejected. */
@Entity
@Filter(name = PlaceFilter.PLACE, condition = PlaceFilter.IN_PLACE)
class LiaisonProposal {

    @Id
    UUID id;

    @Version
    long version;

    String branchCode;
    String divisionCode;
    int policyId;
    LocalDate proposedOn;

    @Enumerated(STRING)
    ProposalState state;

    int members;
    int persons;
    int linkedAlready;
    int metNeeds;
    int fewestReachable;
    int mostReachable;
    int fewest;
    int most;
    long cost;
    long provenMinimum;
    int changes;
    LocalDate decidedOn;
    String decisionReason;
    Integer liaisonsFormed;

    protected LiaisonProposal() {}

    LiaisonProposal(Branch branch, MatchingPolicy policy, Gathered gathered, int linkedAlready, LocalDate on) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.branchCode = branch.code();
        this.divisionCode = branch.divisionCode();
        this.policyId = policy.id();
        this.proposedOn = on;
        this.state = ProposalState.DRAFT;
        this.members = gathered.gathering().members().size();
        this.persons = gathered.gathering().persons().size();
        this.linkedAlready = linkedAlready;
        this.fewestReachable = gathered.gathering().fewestReachable();
        this.mostReachable = gathered.gathering().mostReachable();
        this.provenMinimum = gathered.provenMinimum();
        reckon(gathered.gathering(), gathered.memberOf());
    }

    /** Takes what it comes to after a change by hand, when each person has this member. */
    void change(Gathering gathering, int[] memberOf) {
        reckon(gathering, memberOf);
        changes++;
    }

    private void reckon(Gathering gathering, int[] memberOf) {
        metNeeds = gathering.met(memberOf);
        fewest = Arrays.stream(gathering.answersFor(memberOf)).min().orElseThrow();
        most = Arrays.stream(gathering.answersFor(memberOf)).max().orElseThrow();
        cost = gathering.cost(memberOf);
    }

    /** Notes that its liaisons have been formed. */
    void adopt(int formed, LocalDate on) {
        requireDraft();
        state = ProposalState.ADOPTED;
        decidedOn = on;
        liaisonsFormed = formed;
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
}
