package org.jointprosperity.evaluation.appraisal.poll;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroup;
import org.jointprosperity.evaluation.appraisal.kind.Evaluators;
import org.jointprosperity.evaluation.appraisal.poll.PollScore.GroupVotes;

/** 计票: the votes of a closed poll, online and on paper alike, by whom they are about, criterion and group. */
record Tally(int grades, List<PolledGroup> groups, Map<Cell, int[]> votes) {

    /** Where votes are counted. */
    record Cell(UUID subject, String criterion, Evaluators evaluators) {}

    /** The votes of a group for each grade, the best first; nought where nobody of it voted. */
    int[] of(UUID subject, String criterion, Evaluators evaluators) {
        return votes.getOrDefault(new Cell(subject, criterion, evaluators), new int[grades]);
    }

    /** Whether so few of a group voted on a criterion that a sum over groups would tell of them. */
    boolean isTelling(UUID subject, List<String> criteria, int threshold) {
        return criteria.stream()
                .flatMap(criterion -> weighed(subject, criterion).stream())
                .mapToInt(GroupVotes::ballots)
                .anyMatch(ballots -> ballots > 0 && ballots < threshold);
    }

    /** What the groups voted on one criterion. */
    List<GroupVotes> weighed(UUID subject, String criterion) {
        return groups.stream()
                .map(group -> new GroupVotes(group.weight(), of(subject, criterion, group.evaluators())))
                .toList();
    }

    /** What the groups voted on all criteria together. */
    List<GroupVotes> weighed(UUID subject, List<String> criteria) {
        return groups.stream()
                .map(group -> new GroupVotes(group.weight(), together(subject, criteria, group.evaluators())))
                .toList();
    }

    private int[] together(UUID subject, List<String> criteria, Evaluators evaluators) {
        var sum = new int[grades];
        for (var criterion : criteria) {
            var each = of(subject, criterion, evaluators);
            for (int i = 0; i < grades; i++) {
                sum[i] = Math.addExact(sum[i], each[i]);
            }
        }
        return sum;
    }
}
