package org.jointprosperity.evaluation.selection.score;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 入围排名: who has a place on the shortlist by his scores, and who is tied for the last. A further round decides among the
 * tied alone, then the rule that was called upon; never the order in which they were entered.
 *
 * @param in those with a place
 * @param tied those who share the last places; empty where none are tied
 * @param open places that the tied share
 */
public record Ranking(Set<String> in, Set<String> tied, int open) {

    /** Ranks for so many places; everyone has scores of the first round. */
    public static Ranking of(Collection<Contender> contenders, int places, Integer dropFrom, TieRule tieRule) {
        return new Cut(dropFrom, tieRule).rounds(List.copyOf(contenders), places, 1);
    }

    /** Everyone who goes on where nobody is tied. */
    public boolean isDecided() {
        return tied.isEmpty();
    }

    private Ranking and(Set<String> before) {
        return new Ranking(
                Stream.concat(before.stream(), in.stream()).collect(Collectors.toCollection(TreeSet::new)), tied, open);
    }

    private record Cut(Integer dropFrom, TieRule tieRule) {

        Ranking rounds(List<Contender> group, int places, int round) {
            boolean held =
                    group.stream().allMatch(each -> each.mean(round, dropFrom).isPresent());
            if (group.size() <= places) {
                return new Ranking(persons(group), Set.of(), 0);
            }
            if (!held) {
                return tieRule == null ? tied(group, places) : byRule(group, places, 1);
            }
            return cut(
                    group,
                    places,
                    each -> each.mean(round, dropFrom).orElseThrow(),
                    (rest, left) -> rounds(rest, left, round + 1));
        }

        /** By every score of the first round, and where that ties too, of each further round that all of them had. */
        private Ranking byRule(List<Contender> group, int places, int round) {
            boolean held =
                    group.stream().allMatch(each -> each.everyScore(round).isPresent());
            if (!held) {
                return tied(group, places);
            }
            return cut(
                    group,
                    places,
                    each -> each.everyScore(round).orElseThrow(),
                    (rest, left) -> byRule(rest, left, round + 1));
        }

        private static Ranking tied(List<Contender> group, int places) {
            return new Ranking(Set.of(), persons(group), places);
        }

        /** Those above the last place are in, those below it out, and those on it go on to what decides next. */
        private static Ranking cut(List<Contender> group, int places, Function<Contender, Mean> by, Next next) {
            var last = group.stream()
                    .map(by)
                    .sorted(java.util.Comparator.reverseOrder())
                    .toList()
                    .get(places - 1);
            var above = group.stream()
                    .filter(each -> by.apply(each).compareTo(last) > 0)
                    .toList();
            var on = group.stream()
                    .filter(each -> by.apply(each).compareTo(last) == 0)
                    .toList();
            int left = places - above.size();
            var decided = on.size() <= left ? new Ranking(persons(on), Set.of(), 0) : next.decide(on, left);
            return decided.and(persons(above));
        }

        private static Set<String> persons(List<Contender> group) {
            return group.stream().map(Contender::person).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private interface Next {
        Ranking decide(List<Contender> tied, int places);
    }
}
