package org.jointprosperity.evaluation.meeting.motion;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.meeting.ballot.CountVotes;
import org.jointprosperity.evaluation.meeting.ballot.Tally;
import org.jointprosperity.evaluation.meeting.ballot.VoidBallots;
import org.jointprosperity.evaluation.meeting.form.OpenVote;
import org.jointprosperity.evaluation.meeting.form.PutMotion;

/** 议案与表决: what a meeting has before it and how often it voted on it; amendments come before the motion, the last of them first. */
public record Agenda(UUID sitting, String divisionCode, List<Motion> motions, List<MotionVote> votes) {

    /** 提出议案: the one motion first, then amendments to it as long as it is not voted on. */
    public void put(PutMotion form) {
        requireMayPut(form);
        motions.add(new Motion(this, motions.size() + 1, form));
    }

    /**
     * 开始表决: opens a vote of those who are there.
     *
     * @param present how many votes can be cast
     * @param households of how many households, or null where the roll does not tell them
     */
    public void openVote(int number, OpenVote form, int present, Integer households) {
        var motion = motion(number);
        votes.add(new MotionVote(this, motion, votesOn(number).size() + 1, form, present, households));
        motion.state = MotionState.VOTING;
    }

    /** 计票: enters the count of the open vote, once. */
    public void count(int number, CountVotes form) {
        var vote = openVoteOn(number);
        rule(vote.tally == null, "already-counted", "motion", number);
        vote.tally = form.tally(vote.manner, vote.present);
    }

    /**
     * 结束表决: void ballots leave the motion to be voted on again; else it is what the rules say of the vote.
     *
     * @param carries whether a vote carries by the rules
     * @param whyVoid by what rule void ballots are void
     */
    public void closeVote(
            int number, LocalTime at, Predicate<MotionVote> carries, Function<Tally, VoidBallots> whyVoid) {
        var vote = openVoteOn(number);
        rule(vote.tally != null, "not-counted-yet", "motion", number);
        rule(!at.isBefore(vote.openedAt), "time-goes-back", "at", at, "last", vote.openedAt);
        var motion = motion(number);
        if (vote.tally.ballotsVoid()) {
            motion.state = MotionState.PUT;
            vote.tally = vote.tally.voidBecause(whyVoid.apply(vote.tally));
        } else {
            motion.state = carries.test(vote) ? MotionState.CARRIED : MotionState.NOT_CARRIED;
        }
        vote.closedAt = at;
    }

    /** The motion of the meeting, or none yet. */
    public Optional<Motion> main() {
        return motions.stream().filter(motion -> !motion.isAmendment()).findFirst();
    }

    private Motion motion(int number) {
        return motions.stream()
                .filter(motion -> motion.number == number)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("motion-unknown").with("motion", number));
    }

    private List<MotionVote> votesOn(int motion) {
        return votes.stream().filter(vote -> vote.motionNumber == motion).toList();
    }

    private MotionVote openVoteOn(int number) {
        return votesOn(motion(number).number).stream()
                .filter(vote -> !vote.isClosed())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("no-vote-open").with("motion", number));
    }

    /** The last vote on the motion that can stand. */
    public Optional<MotionVote> decisive() {
        return main().flatMap(main -> votesOn(main.number).stream()
                .filter(vote -> vote.isClosed() && !vote.tally.ballotsVoid())
                .reduce((first, next) -> next));
    }

    /** When the last vote was opened, or none yet. */
    public Optional<LocalTime> lastVoteAt() {
        return votes.stream().map(vote -> vote.openedAt).max(Comparator.naturalOrder());
    }

    /** Every time at which something of a vote happened. */
    public Stream<LocalTime> times() {
        return votes.stream().map(MotionVote::lastAt);
    }

    /**
     * The motions with their votes as they are shown.
     *
     * @param eligible how many on the roll have a vote
     */
    public List<MotionView> shown(int eligible) {
        return motions.stream()
                .map(motion -> MotionView.of(motion, votesOn(motion.number), eligible))
                .toList();
    }

    /** Refuses a second motion, and an amendment to what is not waiting to be voted on. */
    private void requireMayPut(PutMotion form) {
        var main = main();
        if (form.amends() == null) {
            rule(main.isEmpty(), "motion-already-put", "motion", 1);
            return;
        }
        rule(main.isPresent() && main.get().number == form.amends(), "amends-no-motion", "amends", form.amends());
        requireWaiting(main.get());
    }

    /** Refuses a vote on what is not waiting for one, beside another vote, or before the amendments. */
    public void requireMayVote(int number) {
        var motion = motion(number);
        requireWaiting(motion);
        rule(
                motions.stream().noneMatch(other -> other.state == MotionState.VOTING),
                "another-vote-is-open",
                "motion",
                motion.number);
        motions.stream()
                .filter(other -> other.isAmendment() && other.state == MotionState.PUT)
                .reduce((first, next) -> next)
                .ifPresent(first -> rule(
                        first == motion, "amendments-come-first", "motion", motion.number, "amendment", first.number));
    }

    /** The motion there was, when all voting on it is over; or a refusal. */
    public Motion requireDealtWith(int stage) {
        rule(
                motions.stream().noneMatch(motion -> motion.state == MotionState.VOTING),
                "vote-still-open",
                "state",
                MotionState.VOTING);
        return main().orElseThrow(() -> new RuleViolation("no-motion-put").with("stage", stage));
    }

    /** The motion with the amendments that were carried. */
    public String resolved() {
        var text = new StringBuilder(main().orElseThrow().content);
        motions.stream()
                .filter(motion -> motion.isAmendment() && motion.state == MotionState.CARRIED)
                .sorted(Comparator.comparing(motion -> motion.number))
                .forEach(motion -> text.append('\n').append(motion.content));
        return text.toString();
    }

    private static void requireWaiting(Motion motion) {
        rule(motion.state == MotionState.PUT, "motion-not-waiting", "motion", motion.number, "state", motion.state);
    }
}
