package org.jointprosperity.evaluation.selection.election;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.jointprosperity.evaluation.past.PastMeeting;
import org.jointprosperity.evaluation.past.PastMeetings;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Counts;
import org.jointprosperity.evaluation.rule.Jurisdiction;
import org.jointprosperity.evaluation.rule.Text;
import org.jointprosperity.evaluation.verdict.AskVerdict;
import org.jointprosperity.evaluation.verdict.Outcome;
import org.jointprosperity.evaluation.verdict.Verdict;

/**
 * The ballots of elections within the caller's place as meetings: whether enough were there, and whether the last of those
 * with enough votes had enough. One of which more were returned than issued is void whatever the quorum, and is left out.
 */
@ApplicationScoped
class HeldBallots implements PanacheRepositoryBase<Ballot, UUID>, PastMeetings {

    private static final String HELD = "b.heldOn between ?1 and ?2 and b.divisionCode >= ?3 and b.divisionCode < ?4"
            + " and b.returned <= b.issued";

    @Override
    public List<PastMeeting> held(String division, LocalDate from, LocalDate to, UUID after, int most) {
        return find(
                        "from Ballot b join fetch b.election where " + HELD + " and b.id > ?5 order by b.id",
                        from,
                        to,
                        division,
                        division + ":",
                        after)
                .range(0, most - 1)
                .stream()
                .map(HeldBallots::past)
                .toList();
    }

    @Override
    public long count(String division, LocalDate from, LocalDate to) {
        return count("from Ballot b where " + HELD, from, to, division, division + ":");
    }

    static PastMeeting past(Ballot ballot) {
        var election = ballot.election;
        var votes = votes(ballot);
        return new PastMeeting(
                PastMeeting.Kind.BALLOT,
                ballot.id,
                election.id,
                ballot.divisionCode,
                null,
                ballot.number,
                new AskVerdict(
                        election.office.body(),
                        election.office.matter(ballot.kind),
                        ballot.heldOn,
                        new Jurisdiction(ballot.divisionCode),
                        counts(ballot, votes),
                        null),
                Verdict.asKept(outcome(ballot, votes), ballot.ruleId, ballot.article, sentences(ballot, votes)));
    }

    private static Counts counts(Ballot ballot, OptionalInt votes) {
        var counts = new EnumMap<Count, Integer>(Count.class);
        counts.put(Count.ELIGIBLE, ballot.eligible);
        if (ballot.present != null) {
            counts.put(Count.PRESENT, ballot.present);
        }
        counts.put(Count.BALLOTS_CAST, ballot.returned);
        votes.ifPresent(yes -> counts.put(Count.YES, yes));
        return new Counts(counts);
    }

    /**
     * The fewest votes that were enough, or else the most, which were not; empty where nothing was counted, and among the
     * tied, of whom the most votes win.
     */
    private static OptionalInt votes(Ballot ballot) {
        if (ballot.outcome == BallotOutcome.VOID || ballot.kind == BallotKind.TIE) {
            return OptionalInt.empty();
        }
        var counted = ballot.lines.stream()
                .filter(line -> line.standing != BallotLine.Standing.NOT_COUNTED)
                .toList();
        var enough = counted.stream()
                .filter(line -> line.standing != BallotLine.Standing.NOT_ELECTED)
                .mapToInt(line -> line.yes)
                .min();
        return enough.isPresent()
                ? enough
                : counted.stream().mapToInt(line -> line.yes).max();
    }

    private static Outcome outcome(Ballot ballot, OptionalInt votes) {
        if (ballot.outcome == BallotOutcome.VOID) {
            return Outcome.VOID;
        }
        if (votes.isEmpty()) {
            return Outcome.VALID;
        }
        return votes.getAsInt() >= ballot.needed ? Outcome.CARRIED : Outcome.NOT_CARRIED;
    }

    private static Text sentences(Ballot ballot, OptionalInt votes) {
        var meeting = new Text(ballot.sentencesZh, ballot.sentencesEn);
        return votes.isEmpty()
                ? meeting
                : meeting.and(new Text(
                        "当选须%d票，末位得%d票。".formatted(ballot.needed, votes.getAsInt()),
                        "%d votes elect; the last one had %d.".formatted(ballot.needed, votes.getAsInt())));
    }
}
