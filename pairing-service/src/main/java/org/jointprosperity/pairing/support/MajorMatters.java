package org.jointprosperity.pairing.support;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.decision.KnownDecision;
import org.jointprosperity.pairing.decision.KnownDecision.Standing;
import org.jointprosperity.pairing.decision.KnownDecisions;

/**
 * 重大事项: money for a major matter is used only after the village has carried a decision, and only for one purpose by one
 * decision. A building is paid in parts, so a decision may release several uses; it says no amount, so the purpose is what
 * keeps it from being stretched.
 */
@ApplicationScoped
class MajorMatters {

    private final KnownDecisions decisions;
    private final FundRules rules;
    private final FundEntries entries;

    MajorMatters(KnownDecisions decisions, FundRules rules, FundEntries entries) {
        this.decisions = decisions;
        this.rules = rules;
        this.entries = entries;
    }

    /** Refuses a use that wants a decision and has none, and any use whose decision does not release it on its day. */
    void require(Pairing pairing, FundPurpose purpose, FundPolicy policy, long fen, UUID named, LocalDate on) {
        if (named == null) {
            requireMinor(pairing, purpose, policy, fen);
            return;
        }
        var decision = decisions.findByIdOptional(named).orElseThrow(() -> new RuleViolation("decision-not-carried")
                .with("decision", named));
        rule(
                decision.divisionCode().equals(pairing.divisionCode()),
                "decision-of-another-place",
                "decision",
                named,
                "division",
                decision.divisionCode());
        requireCarried(decision, named, on);
        requireMatter(decision, pairing, named, on);
        entries.holdDecision(named);
        rule(
                !entries.usesForAnotherPurpose(named, purpose.code),
                "decision-for-another-purpose",
                "decision",
                named,
                "purpose",
                purpose.name,
                "purposeEn",
                purpose.nameEn);
    }

    /** What is paid in parts, for one purpose or under several, is one matter: all that no decision has released counts with this use. */
    private void requireMinor(Pairing pairing, FundPurpose purpose, FundPolicy policy, long fen) {
        long undecided = Math.addExact(entries.usedWithoutDecision(pairing.id()), fen);
        rule(
                !policy.isMajor(purpose, undecided),
                "decision-needed",
                policy.citation()
                        .with(
                                "purpose",
                                purpose.name,
                                "purposeEn",
                                purpose.nameEn,
                                "undecided",
                                Money.ofFen(undecided).amount(),
                                "majorFrom",
                                Money.ofFen(policy.majorFromFen).amount()));
    }

    private static void requireCarried(KnownDecision decision, UUID named, LocalDate on) {
        rule(
                decision.standing() == Standing.CARRIED,
                "decision-not-carried",
                "decision",
                named,
                "standing",
                decision.standing());
        rule(!decision.since().isAfter(on), "decision-carried-later", "decision", named, "carriedOn", decision.since());
    }

    /** A village election releases no money, and what was decided on one pairing releases none of another. */
    private void requireMatter(KnownDecision decision, Pairing pairing, UUID named, LocalDate on) {
        var subject = decision.subject();
        boolean ofAnotherPairing = PairingEvent.CONTEXT.equals(subject.context())
                && "pairing".equals(subject.kind())
                && !pairing.id().equals(subject.id());
        rule(
                !ofAnotherPairing && rules.releasesMoney(decision.matter(), pairing.divisionCode(), on),
                "decision-of-another-matter",
                "decision",
                named,
                "matter",
                decision.matter());
    }
}
