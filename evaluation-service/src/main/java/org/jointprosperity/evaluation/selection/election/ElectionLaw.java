package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.jointprosperity.evaluation.verdict.Verdict;

/** What the rules in force on the day say of an election: the one place where elections meet the rule book. */
@ApplicationScoped
class ElectionLaw {

    private static final String CANDIDATES = "branch-election-candidates";

    private final RuleBook rules;

    ElectionLaw(RuleBook rules) {
        this.rules = rules;
    }

    /** Refuses candidates who are not enough more than the seats, with the article and the number missing. */
    void requireSurplus(Fraction ofCourse, String course, int candidates, int seats, LocalDate on, String division) {
        if (ofCourse != null) {
            int least = ofCourse.least(seats);
            requireSurplus(candidates, seats, least, course);
            return;
        }
        var verdict = rules.judge(new AskVerdict(
                Body.MEMBERS,
                CANDIDATES,
                on,
                new Jurisdiction(division),
                new Counts(Map.of(Count.CANDIDATES, candidates, Count.SEATS, seats)),
                null));
        requireInForce(verdict, on);
        int missing = verdict.missing().limit() == null ? 1 : verdict.missing().limit();
        requireSurplus(candidates, seats, candidates + missing, verdict.article());
    }

    /** Whether a ballot counts, and how many votes elect; the sheet is not overfull. */
    Standard standard(Office office, BallotKind kind, CountSheet sheet, LocalDate on, String division) {
        var meeting = judged(office, kind, sheet, on, division, false);
        requireInForce(meeting, on);
        if (meeting.outcome() == Outcome.VOID) {
            return new Standard(false, null, meeting);
        }
        if (kind == BallotKind.TIE) {
            // those who are tied had enough before: the most votes win
            return new Standard(true, 1, meeting);
        }
        var votes = judged(office, kind, sheet, on, division, true).missing().votes();
        return new Standard(votes != null, votes, meeting);
    }

    private Verdict judged(
            Office office, BallotKind kind, CountSheet sheet, LocalDate on, String division, boolean votes) {
        var counts = new EnumMap<Count, Integer>(Count.class);
        counts.put(Count.ELIGIBLE, sheet.eligible());
        if (sheet.present() != null) {
            counts.put(Count.PRESENT, sheet.present());
        }
        counts.put(Count.BALLOTS_CAST, sheet.returned());
        if (votes) {
            counts.put(Count.YES, 0);
        }
        return rules.judge(new AskVerdict(
                office.body(), office.matter(kind), on, new Jurisdiction(division), new Counts(counts), null));
    }

    private static void requireSurplus(int candidates, int seats, int least, String article) {
        rule(
                candidates >= least,
                "candidates-not-surplus",
                "candidates",
                candidates,
                "seats",
                seats,
                "least",
                least,
                "missing",
                least - candidates,
                "article",
                article);
    }

    private static void requireInForce(Verdict verdict, LocalDate on) {
        rule(verdict.outcome() != Outcome.NO_RULE_IN_FORCE, "no-election-rule-in-force", "on", on);
    }

    /**
     * What one ballot is measured by.
     *
     * @param valid whether enough took part
     * @param needed votes that elect; null where the ballot is void
     */
    record Standard(boolean valid, Integer needed, Verdict verdict) {}
}
