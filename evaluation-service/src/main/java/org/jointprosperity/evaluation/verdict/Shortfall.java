package org.jointprosperity.evaluation.verdict;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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

    static Missing of(List<Judgement> judgements, AskVerdict asked) {
        return new Shortfall(judgements, asked).missing();
    }

    private Missing missing() {
        boolean hopeless = nearest().anyMatch(check -> check.missing() == null);
        int absent = hopeless ? 0 : nearest().mapToInt(Check::missing).max().orElse(0);
        int voters = voters();
        int come = Math.max(absent, voters);
        return new Missing(
                hopeless ? null : Integer.valueOf(come),
                come == 0 ? null : come > absent ? Count.PRESENT : countedBy(absent),
                votes(come),
                notices().mapToInt(Notice::missing).max().orElse(0),
                limits().anyMatch(check -> check.missing() == null)
                        ? null
                        : Integer.valueOf(
                                limits().mapToInt(Check::missing).max().orElse(0)));
    }

    private Count countedBy(int absent) {
        return nearest()
                .filter(check -> check.missing() == absent)
                .findFirst()
                .orElseThrow()
                .fraction()
                .counted();
    }

    /** How many more must be there for the votes that a rule wants of a base that does not grow with them. */
    private int voters() {
        var most = asked.counts().mostVotes(asked.body());
        return most.isEmpty()
                ? 0
                : passes().filter(check -> !grows(check) && check.bound() != null)
                        .mapToInt(check -> check.bound() - most.getAsInt())
                        .filter(lacking -> lacking > 0)
                        .max()
                        .orElse(0);
    }

    private Integer votes(int come) {
        if (passes().anyMatch(check -> base(check, come) == 0)) {
            return null;
        }
        return passes().mapToInt(check -> check.fraction().least(base(check, come)) - check.count())
                .filter(lacking -> lacking > 0)
                .max()
                .orElse(0);
    }

    private static int base(Check check, int come) {
        return grows(check) ? check.base() + come : check.base();
    }

    private static boolean grows(Check check) {
        var basis = check.fraction().basis();
        return basis == Basis.PRESENT || basis == Basis.BALLOTS_CAST;
    }

    private Stream<Check> nearest() {
        return judgements.stream().map(Judgement::nearest).flatMap(Optional::stream);
    }

    private Stream<Check> passes() {
        return judgements.stream().map(Judgement::pass).filter(Objects::nonNull);
    }

    private Stream<Check> limits() {
        return judgements.stream().map(Judgement::limit).filter(Objects::nonNull);
    }

    private Stream<Notice> notices() {
        return judgements.stream().map(Judgement::notice).filter(Objects::nonNull);
    }
}
