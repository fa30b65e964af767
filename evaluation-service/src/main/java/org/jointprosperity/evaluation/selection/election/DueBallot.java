package org.jointprosperity.evaluation.selection.election;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.selection.count.CountSheet;
import org.jointprosperity.evaluation.selection.course.Course;

/** 下一次投票: its kind, and whom it is about; a void one is held again, the tied are voted on again, the seats that are left by a separate one. */
record DueBallot(Election election) {

    /** The kind of the next ballot. */
    BallotKind kind() {
        if (election.ballots.isEmpty()) {
            return BallotKind.FIRST;
        }
        return switch (last().outcome) {
            case VOID -> last().kind;
            case TIED -> BallotKind.TIE;
            case SHORT, FILLED -> BallotKind.SEPARATE;
        };
    }

    /** Whom the next ballot is about; empty for a separate one, whose slate is the voters' to draw up. */
    Set<String> slate() {
        return switch (kind()) {
            case FIRST ->
                election.candidates.stream()
                        .map(each -> each.personNumber)
                        .collect(Collectors.toCollection(TreeSet::new));
            case TIE -> isAgain() ? last().slate() : last().tied();
            case SEPARATE -> isAgain() ? last().slate() : Set.of();
        };
    }

    /** Refuses a sheet about others than it should be about, and one that names somebody who has a seat. */
    void requireSlate(CountSheet sheet, Course course, ElectionLaw law, Citation cited, LocalDate on) {
        var kind = kind();
        var due = slate();
        var given = sheet.candidates();
        var elected = election.elected();
        sheet.votes()
                .forEach(each ->
                        rule(!elected.contains(each.person()), "already-elected", cited.with("person", each.person())));
        if (kind == BallotKind.SEPARATE && due.isEmpty()) {
            requireSeparate(given, course, law, cited, on);
        } else {
            rule(given.equals(due), "slate-not-as-due", cited.with("given", given, "due", due));
        }
        rule(kind != BallotKind.TIE || sheet.writeIns().isEmpty(), "no-write-ins-among-the-tied", cited.with());
        sheet.writeIns()
                .forEach(each -> rule(!due.contains(each.person()), "name-on-sheet-twice", "person", each.person()));
    }

    /** Of those on the sheet of a separate ballot the ones on whom nobody voted before, so that nobody has looked whether they may be elected. */
    Set<String> newcomers(Set<String> given) {
        if (!isForSeatsLeft()) {
            return Set.of();
        }
        var newcomers = new TreeSet<>(given);
        newcomers.removeAll(votesOfTheUnelected().keySet());
        newcomers.removeAll(election.elected());
        return newcomers;
    }

    /** 另行选举: names for every seat; whether only of those who come next in votes the rules of the day say. */
    private void requireSeparate(Set<String> given, Course course, ElectionLaw law, Citation cited, LocalDate on) {
        law.ofSeparateSlate(election.office, on, election.divisionCode)
                .ifPresent(rule -> requireNextInVotes(given, rule));
        if (election.office.isOfParty()) {
            law.requireSurplus(election.office, course, given.size(), election.seatsLeft(), on, election.divisionCode);
        } else {
            rule(
                    given.size() >= election.seatsLeft(),
                    "slate-below-seats",
                    cited.with(
                            "given",
                            given.size(),
                            "seats",
                            election.seatsLeft(),
                            "missing",
                            election.seatsLeft() - given.size()));
        }
    }

    /** Those who had votes and no seat, leaving out nobody who had more than one who stands. */
    private void requireNextInVotes(Set<String> given, Citation cited) {
        var votes = votesOfTheUnelected();
        given.forEach(person -> rule(votes.containsKey(person), "not-voted-on-before", cited.with("person", person)));
        int least = given.stream().mapToInt(votes::get).min().orElse(0);
        votes.forEach((person, yes) -> rule(
                given.contains(person) || yes <= least,
                "separate-ballot-passes-over",
                cited.with("person", person, "votes", yes, "least", least, "missing", yes - least)));
    }

    private Map<String, Integer> votesOfTheUnelected() {
        var elected = election.elected();
        var latest = new TreeMap<String, Integer>();
        election.ballots.stream()
                .filter(ballot -> ballot.outcome != BallotOutcome.VOID)
                .flatMap(ballot -> ballot.lines.stream())
                .filter(line -> line.standing != BallotLine.Standing.NOT_COUNTED)
                .filter(line -> !elected.contains(line.personNumber))
                .forEach(line -> latest.put(line.personNumber, line.yes));
        return latest;
    }

    /** Whether too few were elected, and nothing but the seats that are left is open. */
    boolean isForSeatsLeft() {
        return kind() == BallotKind.SEPARATE && !isAgain();
    }

    /** Whether the last one was void and is held again. */
    private boolean isAgain() {
        return last().outcome == BallotOutcome.VOID;
    }

    private Ballot last() {
        return election.ballots.get(election.ballots.size() - 1);
    }
}
