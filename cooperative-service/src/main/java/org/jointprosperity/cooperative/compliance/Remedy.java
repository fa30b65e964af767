package org.jointprosperity.cooperative.compliance;

import java.util.List;
import java.util.Optional;
import org.jointprosperity.cooperative.compliance.SmallestChange.Step;
import org.jointprosperity.cooperative.law.Count;
import org.jointprosperity.cooperative.law.Limit;
import org.jointprosperity.cooperative.law.Rule;

/**
 * Finds the fewest farmers to join, members to leave and additional votes to give up with which a make-up keeps several
 * limits at once. For every number of members that leave, organisations first, the fewest farmers that join are searched; as
 * more farmers only ever help, halving finds them near those of one member fewer. Nobody leaves where a farmer who joins does as well.
 */
final class Remedy {

    private static final long NEVER = 1L << 40;

    private final Composition before;
    private final List<Rule> rules;
    private final long excluded;

    private Remedy(Composition before, List<Rule> rules) {
        this.before = before;
        this.rules = rules;
        this.excluded = rules.stream()
                .filter(rule -> rule.limit().counted() == Count.PUBLIC_BODIES)
                .mapToLong(rule -> tooMany(rule, before))
                .max()
                .orElse(0);
    }

    /** The fewest changes; empty where no number of them would do. */
    static Optional<SmallestChange> of(Composition before, List<Rule> rules) {
        return new Remedy(before, rules).search();
    }

    private Optional<SmallestChange> search() {
        long best = NEVER;
        long guess = 0;
        List<Step> found = List.of();
        for (long leave = excluded; leave <= before.organisations() + before.residents() && leave < best; leave++) {
            long organisations = Math.min(leave, before.organisations());
            var less = before.changed(0, -(leave - organisations), -organisations, 0);
            long join = fewestFarmers(less, guess);
            if (join < NEVER) {
                guess = join;
                long votes = tooManyVotes(less.changed(join, 0, 0, 0));
                if (leave + join + votes < best) {
                    best = leave + join + votes;
                    found = List.of(
                            new Step(Change.MORE_FARMERS, join),
                            new Step(Change.FEWER_ORGANISATIONS, organisations, List.of(), shutOut()),
                            new Step(Change.FEWER_RESIDENTS, leave - organisations),
                            new Step(Change.FEWER_ADDITIONAL_VOTES, votes));
                }
            }
        }
        return best < NEVER ? Optional.of(SmallestChange.of(found)) : Optional.empty();
    }

    /** Which organisations leave before all others, as far as they are known by their codes. */
    private List<String> shutOut() {
        return before.bodies().stream()
                .filter(body -> rules.stream()
                        .anyMatch(rule ->
                                rule.excluded() != null && rule.excluded().names(body.creditCode(), body.unitKind())))
                .map(Body::creditCode)
                .sorted()
                .toList();
    }

    /** Looks around a guess, as one member fewer changes little. */
    private long fewestFarmers(Composition less, long guess) {
        long enough = guess;
        long tooFew = guess;
        long step = 1;
        while (!isEnough(less, enough)) {
            tooFew = enough;
            enough += step;
            step *= 2;
            if (enough >= NEVER) {
                return NEVER;
            }
        }
        while (tooFew >= 0 && isEnough(less, tooFew)) {
            enough = tooFew;
            tooFew -= step;
            step *= 2;
        }
        tooFew = Math.max(tooFew, -1);
        while (enough - tooFew > 1) {
            long middle = (enough + tooFew) / 2;
            if (isEnough(less, middle)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    /** Votes are given up and public bodies leave whoever joins: neither counts here. */
    private boolean isEnough(Composition less, long join) {
        long members = less.members() + join;
        for (var rule : rules) {
            var limit = rule.limit();
            boolean kept =
                    switch (limit.counted()) {
                        case MEMBERS -> limit.allows(members, members);
                        case FARMERS -> limit.allows(less.farmers() + join, members);
                        case ORGANISATIONS -> limit.allows(less.organisations(), members);
                        default -> true;
                    };
            if (!kept) {
                return false;
            }
        }
        return true;
    }

    private long tooManyVotes(Composition after) {
        long votes = 0;
        for (var rule : rules) {
            if (rule.limit().counted() == Count.ADDITIONAL_VOTES) {
                votes = Math.max(votes, tooMany(rule, after));
            }
        }
        return votes;
    }

    /** How many are missing or too many; where nothing would do, more than can ever be changed. */
    private static long tooMany(Rule rule, Composition composition) {
        Limit limit = rule.limit();
        long count = composition.count(limit.counted(), rule).orElse(0);
        return limit.missing(count, composition.members()).orElse(NEVER);
    }
}
