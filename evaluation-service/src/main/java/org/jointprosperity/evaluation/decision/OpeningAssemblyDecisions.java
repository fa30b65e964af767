package org.jointprosperity.evaluation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.CooperativeEvent;
import org.jointprosperity.contracts.CooperativeEvent.CharterChangeProposed;
import org.jointprosperity.contracts.CooperativeEvent.DistributionProposed;
import org.jointprosperity.contracts.CooperativeEvent.Voter;
import org.jointprosperity.contracts.EvaluationEvent.Subject;
import org.jointprosperity.evaluation.assembly.AssemblyVoters;
import org.jointprosperity.evaluation.template.Templates;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** Opens the decision of a cooperative's assembly 成员大会 on what the cooperative service says is proposed to it. */
@ApplicationScoped
class OpeningAssemblyDecisions {

    private static final String TEMPLATE = "cooperative-assembly";

    private final Decisions decisions;
    private final AssemblyVoters voters;
    private final Templates templates;
    private final RuleBook rules;
    private final Outbox outbox;

    OpeningAssemblyDecisions(
            Decisions decisions, AssemblyVoters voters, Templates templates, RuleBook rules, Outbox outbox) {
        this.decisions = decisions;
        this.voters = voters;
        this.templates = templates;
        this.rules = rules;
        this.outbox = outbox;
    }

    void on(@Observes DistributionProposed e) {
        var subject =
                new Subject(CooperativeEvent.CONTEXT, e.aggregateType(), e.distributionId(), e.distributionVersion());
        open(
                new AssemblyMotion(
                        subject,
                        e.matter(),
                        "盈余分配方案 %s %d年度 第%d版".formatted(e.number(), e.year(), e.distributionVersion()),
                        e.branchNumber(),
                        e.divisionCode(),
                        e.members(),
                        e.votes(),
                        e.proposedOn()),
                e.roll());
    }

    void on(@Observes CharterChangeProposed e) {
        var subject = new Subject(CooperativeEvent.CONTEXT, e.aggregateType(), e.charterChangeId(), e.charterVersion());
        open(
                new AssemblyMotion(
                        subject,
                        e.matter(),
                        "修改章程 %s".formatted(e.number()),
                        e.branchNumber(),
                        e.divisionCode(),
                        e.members(),
                        e.votes(),
                        e.proposedOn()),
                e.roll());
    }

    /** A roll that does not add up to its own totals cannot be voted by. */
    private void open(AssemblyMotion motion, List<Voter> roll) {
        long votes = roll.stream().mapToLong(Voter::votes).sum();
        RuleViolation.rule(
                roll.size() == motion.members() && votes == motion.votes(),
                "roll-does-not-add-up",
                "members",
                motion.members(),
                "votes",
                motion.votes(),
                "listed",
                roll.size(),
                "listedVotes",
                votes);
        var decision = new Decision(motion, templates.byId(TEMPLATE).orElseThrow(), rules.require(motion.matter()));
        decisions.opened(decision);
        voters.freeze(decision.id, decision.divisionCode, roll);
        outbox.add(decision.opened());
    }
}
