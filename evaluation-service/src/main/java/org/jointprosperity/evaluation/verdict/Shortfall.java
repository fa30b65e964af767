package org.jointprosperity.evaluation.verdict;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Count;

/**
 * What one meeting lacks to satisfy several rules at once. More people raise what a motion needs of those present, and
 * votes need people who can cast them, so attendance and votes are worked out together.
 */
final class Shortfall {

    private final List<Judgement> judgements;
    private final AskVerdict asked;

    private Shortfall(List<Judgement> judgements, AskVerdict asked) {
        this.judgements = judgements;
        this.asked = asked;
    }

    /** What is missing to satisfy all of these rules, and by which of them; of rules that lack as much the first is named. */
    static Lacking of(List<Judgement> judgements, AskVerdict asked) {
        return new Shortfall(judgements, asked).lacking();
    }

    private Lacking lacking() {
        boolean noLimitIsKept = judgements.stream()
                .map(Judgement::limit)
                .filter(Objects::nonNull)
                .anyMatch(check -> check.missing() == null);
        var limit = noLimitIsKept
                ? Part.NONE
                : most(judgement ->
                        judgement.limit() == null ? 0 : judgement.limit().missing());
        boolean hopeless = judgements.stream()
                .map(judgement -> absence(judgement, limit))
                .flatMap(Optional::stream)
                .anyMatch(absence -> absence.missing == null);
        var absent = hopeless
                ? Part.NONE
                : most(judgement ->
                        absence(judgement, limit).map(Absence::missing).orElse(0));
        var voters = most(judgement -> voters(judgement, limit));
        var come = voters.number > absent.number ? voters : absent;
        boolean noVotesWillDo = passes().anyMatch(check -> base(check, come.number, limit) <= 0);
        var votes = noVotesWillDo ? Part.NONE : most(judgement -> votes(judgement, come.number, limit));
        var notice = most(
                judgement -> judgement.notice() == null ? 0 : judgement.notice().missing());
        return new Lacking(
                new Missing(
                        hopeless ? null : Integer.valueOf(come.number),
                        come.number == 0 ? null : come == absent ? countedBy(absent, limit) : Count.PRESENT,
                        noVotesWillDo ? null : Integer.valueOf(votes.number),
                        notice.number,
                        noLimitIsKept ? null : Integer.valueOf(limit.number)),
                come.by,
                votes.by,
                notice.by,
                limit.by);
    }

    /** The most that one of the rules lacks, and the first rule that lacks so much. */
    private Part most(ToIntFunction<Judgement> lacking) {
        var most = Part.NONE;
        for (var judgement : judgements) {
            int number = lacking.applyAsInt(judgement);
            if (number > most.number) {
                most = new Part(number, judgement);
            }
        }
        return most;
    }

    /** The alternative for a valid meeting that lacks least, of the body as it is once its limit is kept; empty where none is stated. */
    private static Optional<Absence> absence(Judgement judgement, Part limit) {
        return judgement.attendance().stream()
                .map(check -> new Absence(check, absent(check, limit)))
                .min(Comparator.comparing(Absence::missing, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** Null where nothing is enough of the base. */
    private static Integer absent(Check check, Part limit) {
        int base = check.base() + joining(check, limit);
        return base <= 0 ? null : Math.max(0, check.fraction().least(base) - check.count());
    }

    private static Count countedBy(Part absent, Part limit) {
        return absence(absent.by, limit).orElseThrow().check.fraction().counted();
    }

    /** How many more must be there for the votes that a rule wants of a base that does not grow with them. */
    private int voters(Judgement judgement, Part limit) {
        var check = judgement.pass();
        var votes = asked.counts().mostVotes(asked.body());
        return votes.isEmpty() || check == null || grows(check) || base(check, 0, limit) <= 0
                ? 0
                : check.fraction().least(base(check, 0, limit)) - votes.getAsInt();
    }

    private static int votes(Judgement judgement, int come, Part limit) {
        var check = judgement.pass();
        return check == null ? 0 : check.fraction().least(base(check, come, limit)) - check.count();
    }

    /** Of what a motion is a part once those have come who are missing, and the body has the members it lacks. */
    private static int base(Check check, int come, Part limit) {
        return check.base() + (grows(check) ? come : 0) + joining(check, limit);
    }

    /** How many join the body for its limit, where the fraction is one of them; where it has too many, those who leave it as less than none. */
    private static int joining(Check check, Part limit) {
        if (limit.by == null
                || limit.by.limit().fraction().counted()
                        != check.fraction().basis().count()) {
            return 0;
        }
        return limit.by.limit().kind() == Check.Kind.AT_LEAST ? limit.number : -limit.number;
    }

    private static boolean grows(Check check) {
        var basis = check.fraction().basis();
        return basis == Basis.PRESENT || basis == Basis.BALLOTS_CAST;
    }

    private Stream<Check> passes() {
        return judgements.stream().map(Judgement::pass).filter(Objects::nonNull);
    }

    /** What an alternative for a valid meeting lacks, or null where no number would do. */
    private record Absence(Check check, Integer missing) {}

    /** A number that is missing and the rule that wants it. */
    private record Part(int number, Judgement by) {

        private static final Part NONE = new Part(0, null);
    }
}
