package org.jointprosperity.evaluation.rule;

import java.util.List;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.chassis.problem.Refusal;

/** 计数矛盾: numbers of one meeting that cannot stand beside each other, a part above its whole or more votes than voters. */
public final class Contradictions {

    private static final List<Share> SHARES = List.of(
            new Share(Count.PRESENT, Count.ELIGIBLE),
            new Share(Count.PRESENT, Count.MEMBERS),
            new Share(Count.BALLOTS_CAST, Count.ELIGIBLE),
            new Share(Count.BALLOTS_CAST, Count.PRESENT),
            new Share(Count.SIGNATORIES, Count.ELIGIBLE),
            new Share(Count.SIGNATORIES, Count.MEMBERS),
            new Share(Count.INCOMPATIBLE, Count.MEMBERS),
            new Share(Count.HOUSEHOLD_REPS, Count.HOUSEHOLDS),
            new Share(Count.HOUSEHOLD_REPS, Count.PRESENT),
            new Share(Count.ELIGIBLE, Count.MEMBERS),
            new Share(Count.MEMBERS, Count.VOTING_RIGHTS),
            new Share(Count.REPRESENTATIVES, Count.MEMBERS),
            new Share(Count.WOMEN, Count.MEMBERS),
            new Share(Count.FARMERS, Count.MEMBERS),
            new Share(Count.ORGANISATIONS, Count.MEMBERS),
            new Share(Count.DELEGATES, Count.MEMBERS),
            new Share(Count.EXCELLENT, Count.MEMBERS));

    private static final List<Count> VOTES = List.of(Count.YES, Count.NO, Count.ABSTAIN);

    private Contradictions() {}

    /**
     * Refuses counts of a body's meeting that contradict each other; what nobody counted contradicts nothing.
     *
     * @param votesOfMembers the rule that gives members more votes than one on that day
     */
    public static void refuse(Counts counts, Body body, Citation votesOfMembers) {
        SHARES.forEach(share -> share.refuse(counts));
        refuseMembersOfTwoKinds(counts);
        int votes = VOTES.stream().mapToInt(vote -> counts.of(vote).orElse(0)).sum();
        if (body.hasAdditionalVotes() && counts.of(Count.VOTING_RIGHTS).isPresent()) {
            int most = counts.mostVotes(body).orElseThrow();
            if (votes > most) {
                throw votesOfMembers.told(moreVotes("votes-exceed-rights-present", votes, Count.VOTING_RIGHTS, most)
                        .with("missing", votes - most));
            }
            return;
        }
        var there = counts.of(Count.PRESENT).isPresent() ? Count.PRESENT : Count.HOUSEHOLD_REPS;
        for (Count voters : List.of(there, Count.BALLOTS_CAST, Count.ELIGIBLE, Count.MEMBERS)) {
            int most = counts.of(voters).orElse(Integer.MAX_VALUE);
            if (votes > most) {
                throw moreVotes("votes-exceed-voters", votes, voters, most).with("missing", votes - most);
            }
        }
    }

    /** A farmer is no organisation. */
    private static void refuseMembersOfTwoKinds(Counts counts) {
        var members = counts.of(Count.MEMBERS);
        var farmers = counts.of(Count.FARMERS);
        if (members.isPresent() && farmers.isPresent()) {
            refuseMore(counts, Count.ORGANISATIONS, Count.MEMBERS, members.getAsInt() - farmers.getAsInt());
        }
    }

    private static Refusal moreVotes(String code, int votes, Count whole, int most) {
        return Refusal.field(field(Count.YES), code)
                .with("votes", votes)
                .with("whole", whole)
                .with("most", most);
    }

    private static void refuseMore(Counts counts, Count part, Count whole, int most) {
        var given = counts.of(part);
        if (given.isPresent() && given.getAsInt() > most) {
            throw Refusal.field(field(part), "counts-contradict")
                    .with("part", part)
                    .with("given", given.getAsInt())
                    .with("whole", whole)
                    .with("most", most);
        }
    }

    private static String field(Count count) {
        return "counts." + count.code();
    }

    private record Share(Count part, Count whole) {

        void refuse(Counts counts) {
            counts.of(whole).ifPresent(most -> refuseMore(counts, part, whole, most));
        }
    }
}
