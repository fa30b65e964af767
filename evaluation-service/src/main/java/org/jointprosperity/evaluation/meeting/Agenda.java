package org.jointprosperity.evaluation.meeting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.meeting.form.PutMotion;

/** 议案与表决: what a meeting has before it and how often it voted on it; amendments come before the motion, the last of them first. */
record Agenda(List<Motion> motions, List<MotionVote> votes) {

    /** The motion of the meeting, or none yet. */
    Optional<Motion> main() {
        return motions.stream().filter(motion -> !motion.isAmendment()).findFirst();
    }

    Motion motion(int number) {
        return motions.stream()
                .filter(motion -> motion.number == number)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("motion-unknown").with("motion", number));
    }

    List<MotionVote> votesOn(int motion) {
        return votes.stream().filter(vote -> vote.motionNumber == motion).toList();
    }

    MotionVote openVoteOn(int number) {
        return votesOn(motion(number).number).stream()
                .filter(vote -> !vote.isClosed())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("no-vote-open").with("motion", number));
    }

    /** The last vote on the motion that can stand. */
    Optional<MotionVote> decisive() {
        return main().flatMap(main -> votesOn(main.number).stream()
                .filter(vote -> vote.isClosed() && !vote.tally.ballotsVoid())
                .reduce((first, next) -> next));
    }

    /** When the last vote was opened, or none yet. */
    Optional<LocalTime> lastVoteAt() {
        return votes.stream().map(vote -> vote.openedAt).max(Comparator.naturalOrder());
    }

    /** Refuses a second motion, and an amendment to what is not waiting to be voted on. */
    void requireMayPut(PutMotion form) {
        var main = main();
        if (form.amends() == null) {
            rule(main.isEmpty(), "motion-already-put", "motion", 1);
            return;
        }
        rule(main.isPresent() && main.get().number == form.amends(), "amends-no-motion", "amends", form.amends());
        requireWaiting(main.get());
    }

    /** Refuses a vote on what is not waiting for one, beside another vote, or before the amendments. */
    void requireMayVote(Motion motion) {
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
    Motion requireDealtWith(int stage) {
        rule(
                motions.stream().noneMatch(motion -> motion.state == MotionState.VOTING),
                "vote-still-open",
                "state",
                MotionState.VOTING);
        return main().orElseThrow(() -> new RuleViolation("no-motion-put").with("stage", stage));
    }

    /** The motion with the amendments that were carried. */
    String resolved() {
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
