package org.jointprosperity.evaluation.selection.score;

import java.util.List;
import java.util.Optional;

/**
 * 参评人: who is ranked, with the judges' scores of each round.
 *
 * @param person roster number
 * @param rounds scores in hundredths of a point, one list a round
 */
public record Contender(String person, List<List<Integer>> rounds) {

    /** The mean of a round, from 1, with the extremes dropped from so many judges on; empty where the round was not held. */
    public Optional<Mean> mean(int round, Integer dropFrom) {
        if (rounds.size() < round || rounds.get(round - 1).isEmpty()) {
            return Optional.empty();
        }
        var points = rounds.get(round - 1);
        boolean drops = dropFrom != null && points.size() >= dropFrom;
        return Optional.of(drops ? Mean.trimmed(points) : Mean.of(points));
    }

    /** The same with the first so many rounds only. */
    public Contender upTo(int most) {
        return new Contender(person, rounds.subList(0, Math.min(most, rounds.size())));
    }

    /** The mean of a round, from 1, with no score dropped; empty where the round was not held. */
    Optional<Mean> everyScore(int round) {
        return mean(round, null);
    }
}
