package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
        var asked = asked(
                office.body(),
                office.candidates(),
                on,
                division,
                Map.of(Count.CANDIDATES, candidates, Count.SEATS, seats));
        var verdict = rules.judge(asked);
        requireInForce(verdict, asked);
        int missing = verdict.missing().limit() == null ? 1 : verdict.missing().limit();
        requireSurplus(candidates, seats, candidates + missing, cited(verdict, asked));
    }

    /** Refuses an election by whose rules nobody could be found elected, before anyone votes. */
    void requireRule(Office office, LocalDate on, String division) {
        var asked = asked(office.body(), office.matter(BallotKind.FIRST), on, division, Map.of());
        requireInForce(rules.hasRuleFor(asked.body(), asked.matter(), on, asked.jurisdiction()), asked);
    }

    /** The rule by which a ballot was judged on its day; of nulls where the packs of that day have it no more. */
    Citation named(String ruleId, LocalDate on) {
        return rules.named(ruleId, on);
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
        return rules.cited(office.body(), office.eligibility(), on, new Jurisdiction(division));
    }

    /** The rule by which only those stand for the seats that are left who come next in votes; empty where the rules of the day have none. */
    Optional<Citation> ofSeparateSlate(Office office, LocalDate on, String division) {
        return Optional.of(rules.cited(office.body(), office.separateSlate(), on, new Jurisdiction(division)))
                .filter(cited -> cited.rule() != null);
    }

    /** Refuses a committee of fewer or more members than the law wants, and one whose size no rule of the day says. */
    void requireSize(int members, LocalDate on, String division) {
        for (var matter : SIZE) {
            var asked = asked(Body.COMMITTEE, matter, on, division, Map.of(Count.MEMBERS, members));
            var verdict = rules.judge(asked);
            requireInForce(verdict, asked);
            var cited = cited(verdict, asked);
            rule(
                    verdict.outcome() != Outcome.VOID,
                    "committee-size-against-law",
                    cited.with(
                            "members",
                            members,
                            "limit",
                            verdict.limit().kind(),
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
                return overfull(sheet, returned, votesOn(office, kind, sheet, on, division, false));
            }
        }
        var asked = votesOn(office, kind, sheet, on, division, false);
        var meeting = rules.judge(asked);
        requireInForce(meeting, asked);
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
        var vote = rules.judge(votesOn(office, kind, sheet, on, division, true));
        var votes = vote.missing().votes();
        return votes == null
                ? new Standard(Ballot.Cause.QUORUM_NOT_REACHED, null, vote, null, null)
                : new Standard(null, votes, meeting, caution, 0);
    }

    /** Where the rules of the day do not speak of ballots returned it is the rule for the votes that nobody can be found to keep. */
    private Standard overfull(CountSheet sheet, Verdict returned, AskVerdict votes) {
        int excess = sheet.returned() - sheet.issued();
        if (returned.ruleId() != null) {
            return new Standard(Ballot.Cause.MORE_RETURNED_THAN_ISSUED, null, returned, null, excess);
        }
        var ofVotes = rules.cited(votes.body(), votes.matter(), votes.date(), votes.jurisdiction());
        requireInForce(ofVotes.rule() != null, votes);
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
        var verdict = rules.judge(asked(Body.COMMITTEE, WOMEN, on, division, Map.of(Count.MEMBERS, 1, Count.WOMEN, 0)));
        return verdict.ruleId() == null
                ? null
                : new Text(
                        "另须核对：%s（%s）".formatted(verdict.text().zh(), verdict.article()),
                        "To be looked at besides: %s (%s)"
                                .formatted(verdict.text().en(), verdict.article()));
    }

    private Verdict returned(Office office, CountSheet sheet, LocalDate on, String division) {
        var counts = Map.of(Count.BALLOTS_ISSUED, sheet.issued(), Count.BALLOTS_RETURNED, sheet.returned());
        return rules.judge(asked(office.body(), RETURNED, on, division, counts));
    }

    private static AskVerdict votesOn(
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
        return asked(office.body(), office.matter(kind), on, division, counts);
    }

    private static AskVerdict asked(
            Body body, String matter, LocalDate on, String division, Map<Count, Integer> counts) {
        return new AskVerdict(body, matter, on, new Jurisdiction(division), new Counts(counts), null);
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

    private void requireInForce(Verdict verdict, AskVerdict asked) {
        requireInForce(verdict.outcome() != Outcome.NO_RULE_IN_FORCE, asked);
    }

    /** Says of what body, what matter and what place there is no rule, so that whoever keeps the packs can add it. */
    private void requireInForce(boolean inForce, AskVerdict asked) {
        var matter = rules.require(asked.matter());
        rule(
                inForce,
                "no-election-rule-in-force",
                "on",
                asked.date(),
                "body",
                asked.body(),
                "matter",
                matter.code(),
                "matterZh",
                matter.zh(),
                "matterEn",
                matter.en(),
                "jurisdiction",
                asked.jurisdiction());
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
