package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Text;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.RuleBook;
import org.jointprosperity.evaluation.verdict.Verdict;

/** What the rules in force on the day say of an election: the one place where elections meet the rule book. */
@ApplicationScoped
class ElectionLaw {

    private static final String ELIGIBILITY = "committee-eligibility";
    private static final String RETURNED = "ballots-returned";
    private static final String WOMEN = "committee-women";
    private static final List<String> SIZE = List.of("committee-least-members", "committee-most-members");

    private final RuleBook rules;

    ElectionLaw(RuleBook rules) {
        this.rules = rules;
    }

    /** Refuses candidates who are not enough more than the seats, with the article and the number missing. */
    void requireSurplus(Office office, Course course, int candidates, int seats, LocalDate on, String division) {
        var ofCourse = course.terms().surplus();
        if (ofCourse != null) {
            requireSurplus(candidates, seats, ofCourse.least(seats), course.cited());
            return;
        }
        var asked = new AskVerdict(
                office.body(),
                office.candidates(),
                on,
                new Jurisdiction(division),
                new Counts(Map.of(Count.CANDIDATES, candidates, Count.SEATS, seats)),
                null);
        var verdict = rules.judge(asked);
        requireInForce(verdict, on);
        int missing = verdict.missing().limit() == null ? 1 : verdict.missing().limit();
        requireSurplus(candidates, seats, candidates + missing, cited(verdict, asked));
    }

    /** Refuses an election by whose rules nobody could be found elected, before anyone votes. */
    void requireRule(Office office, LocalDate on, String division) {
        rule(
                rules.hasRuleFor(office.body(), office.matter(BallotKind.FIRST), on, new Jurisdiction(division)),
                "no-election-rule-in-force",
                "on",
                on);
    }

    /** The rule for the votes in such an election on a day, as a refusal names it. */
    Citation ofVotes(Office office, BallotKind kind, LocalDate on, String division) {
        return rules.cited(office.body(), office.matter(kind), on, new Jurisdiction(division));
    }

    /** The rule for the candidates of such an election on a day, as a refusal names it. */
    Citation ofCandidates(Office office, LocalDate on, String division) {
        return rules.cited(office.body(), office.candidates(), on, new Jurisdiction(division));
    }

    /** The rule for who may be elected to an office on a day, as a refusal names it. */
    Citation ofEligibility(Office office, LocalDate on, String division) {
        return office.isOfParty()
                ? ofCandidates(office, on, division)
                : rules.cited(office.body(), ELIGIBILITY, on, new Jurisdiction(division));
    }

    /** Refuses a committee of fewer or more members than the law wants, and one whose size no rule of the day says. */
    void requireSize(int members, LocalDate on, String division) {
        for (var matter : SIZE) {
            var asked = new AskVerdict(
                    Body.COMMITTEE,
                    matter,
                    on,
                    new Jurisdiction(division),
                    new Counts(Map.of(Count.MEMBERS, members)),
                    null);
            var verdict = rules.judge(asked);
            requireInForce(verdict, on);
            var cited = cited(verdict, asked);
            rule(
                    verdict.outcome() != Outcome.VOID,
                    "committee-size-against-law",
                    cited.with(
                            "members",
                            members,
                            "bound",
                            verdict.limit().bound(),
                            "missing",
                            verdict.limit().missing(),
                            "ruleId",
                            verdict.ruleId()));
        }
    }

    /** Whether a ballot counts, and how many votes elect. More returned than issued are void, be a rule in force or not. */
    Standard standard(Office office, BallotKind kind, CountSheet sheet, LocalDate on, String division) {
        if (sheet.issued() > 0 || sheet.isOverfull()) {
            var returned = returned(office, sheet, on, division);
            if (sheet.isOverfull() || returned.outcome() == Outcome.VOID) {
                return overfull(sheet, returned, ofVotes(office, kind, on, division), on);
            }
        }
        var meeting = judged(office, kind, sheet, on, division, false);
        requireInForce(meeting, on);
        if (meeting.outcome() == Outcome.VOID) {
            return new Standard(
                    Ballot.Cause.QUORUM_NOT_REACHED,
                    null,
                    meeting,
                    null,
                    meeting.missing().attendance());
        }
        var caution = caution(office, on, division);
        if (kind == BallotKind.TIE) {
            // those who are tied had enough before: the most votes win
            return new Standard(null, 1, meeting, caution, 0);
        }
        var votes = judged(office, kind, sheet, on, division, true).missing().votes();
        return new Standard(votes == null ? Ballot.Cause.QUORUM_NOT_REACHED : null, votes, meeting, caution, 0);
    }

    /** Where the rules of the day do not speak of ballots returned it is the rule for the votes that nobody can be found to keep. */
    private static Standard overfull(CountSheet sheet, Verdict returned, Citation ofVotes, LocalDate on) {
        int excess = sheet.returned() - sheet.issued();
        if (returned.ruleId() != null) {
            return new Standard(Ballot.Cause.MORE_RETURNED_THAN_ISSUED, null, returned, null, excess);
        }
        rule(ofVotes.rule() != null, "no-election-rule-in-force", "on", on);
        var words = new Text(
                "收回%d张，多于发出的%d张，超出%d张，无从认定每人一票（%s），投票无效。"
                        .formatted(sheet.returned(), sheet.issued(), excess, ofVotes.article()),
                "%d ballots came back of %d issued, %d too many: nobody can say that each had one vote (%s); the ballot is void."
                        .formatted(sheet.returned(), sheet.issued(), excess, ofVotes.article()));
        return new Standard(
                Ballot.Cause.MORE_RETURNED_THAN_ISSUED,
                null,
                Verdict.asKept(Outcome.VOID, ofVotes.rule(), ofVotes.article(), words),
                null,
                excess);
    }

    /** 妇女成员: what the law wants of the villagers committee as a whole, which no ballot shows and somebody has to look at; null where it wants nothing. */
    private Text caution(Office office, LocalDate on, String division) {
        if (office != Office.VILLAGE_COMMITTEE) {
            return null;
        }
        var verdict = rules.judge(new AskVerdict(
                Body.COMMITTEE,
                WOMEN,
                on,
                new Jurisdiction(division),
                new Counts(Map.of(Count.MEMBERS, 1, Count.WOMEN, 0)),
                null));
        return verdict.ruleId() == null
                ? null
                : new Text(
                        "另须核对：%s（%s）".formatted(verdict.text().zh(), verdict.article()),
                        "To be looked at besides: %s (%s)"
                                .formatted(verdict.text().en(), verdict.article()));
    }

    private Verdict returned(Office office, CountSheet sheet, LocalDate on, String division) {
        var counts = Map.of(Count.BALLOTS_ISSUED, sheet.issued(), Count.BALLOTS_RETURNED, sheet.returned());
        return rules.judge(
                new AskVerdict(office.body(), RETURNED, on, new Jurisdiction(division), new Counts(counts), null));
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

    private static void requireSurplus(int candidates, int seats, int least, Citation cited) {
        rule(
                candidates >= least,
                "candidates-not-surplus",
                cited.with(
                        "candidates",
                        candidates,
                        "seats",
                        seats,
                        "least",
                        least,
                        "missing",
                        least - candidates,
                        "ruleId",
                        cited.rule()));
    }

    /** The rule that decided, by the name of its law where it is the most specific one. */
    private Citation cited(Verdict verdict, AskVerdict asked) {
        var first = rules.cited(asked.body(), asked.matter(), asked.date(), asked.jurisdiction());
        return Objects.equals(first.rule(), verdict.ruleId())
                ? first
                : new Citation(verdict.ruleId(), verdict.article(), verdict.source(), verdict.verified());
    }

    private static void requireInForce(Verdict verdict, LocalDate on) {
        rule(verdict.outcome() != Outcome.NO_RULE_IN_FORCE, "no-election-rule-in-force", "on", on);
    }

    /**
     * What one ballot is measured by.
     *
     * @param voidCause why it is void; null where it counts
     * @param needed votes that elect; null where the ballot is void
     * @param caution what the law wants beside the votes, or null
     * @param missing why it is void as a number: persons who stayed away, or ballots too many; null where no number would do
     */
    record Standard(Ballot.Cause voidCause, Integer needed, Verdict verdict, Text caution, Integer missing) {}
}
