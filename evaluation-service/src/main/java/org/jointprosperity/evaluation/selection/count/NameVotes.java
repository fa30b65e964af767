package org.jointprosperity.evaluation.selection.count;

/**
 * 候选人得票: what the valid ballots say of one candidate.
 *
 * @param person roster number
 */
public record NameVotes(String person, int yes, int no, int abstain) {

    long total() {
        return (long) yes + no + abstain;
    }
}
