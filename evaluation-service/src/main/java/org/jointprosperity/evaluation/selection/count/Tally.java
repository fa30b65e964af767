package org.jointprosperity.evaluation.selection.count;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * 计票结果: who is elected to how many seats. Whoever has enough votes is elected, the most votes first; those who share
 * the last seats are tied and none of them is elected before they were voted on again. The order of names decides nothing.
 *
 * @param elected who has a seat
 * @param tied who share the seats that are left; empty where nobody is tied
 * @param left seats that are not filled
 */
public record Tally(Set<String> elected, Set<String> tied, int left) {

    /** Counts for so many seats; whether a number of votes is enough is for the rule in force to say. */
    public static Tally of(Collection<Votes> votes, int seats, IntPredicate enough) {
        var over = votes.stream().filter(each -> enough.test(each.yes())).toList();
        if (over.size() <= seats) {
            return new Tally(persons(over), Set.of(), seats - over.size());
        }
        int last = over.stream()
                .map(Votes::yes)
                .sorted(Comparator.reverseOrder())
                .skip(seats - 1L)
                .findFirst()
                .orElseThrow();
        var above = over.stream().filter(each -> each.yes() > last).toList();
        var on = over.stream().filter(each -> each.yes() == last).toList();
        int left = seats - above.size();
        return on.size() == left
                ? new Tally(
                        persons(over.stream().filter(each -> each.yes() >= last).toList()), Set.of(), 0)
                : new Tally(persons(above), persons(on), left);
    }

    /** Whether every seat is filled. */
    public boolean isFilled() {
        return left == 0;
    }

    private static Set<String> persons(List<Votes> votes) {
        return votes.stream().map(Votes::person).collect(Collectors.toCollection(TreeSet::new));
    }
}
