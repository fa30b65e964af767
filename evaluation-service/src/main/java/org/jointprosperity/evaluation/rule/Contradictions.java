package org.jointprosperity.evaluation.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jointprosperity.chassis.problem.Refusal;

/** 计数矛盾: numbers of one meeting that cannot stand beside each other, a part above its whole or more votes than voters. */
public final class Contradictions {

    private static final List<Share> SHARES = List.of(
            new Share(Count.PRESENT, Count.ELIGIBLE),
            new Share(Count.PRESENT, Count.MEMBERS),
            new Share(Count.BALLOTS_CAST, Count.ELIGIBLE),
            new Share(Count.BALLOTS_CAST, Count.PRESENT),
            new Share(Count.SIGNATORIES, Count.ELIGIBLE),
            new Share(Count.HOUSEHOLD_REPS, Count.HOUSEHOLDS),
            new Share(Count.REPRESENTATIVES, Count.MEMBERS),
            new Share(Count.WOMEN, Count.MEMBERS),
            new Share(Count.FARMERS, Count.MEMBERS),
            new Share(Count.ORGANISATIONS, Count.MEMBERS),
            new Share(Count.DELEGATES, Count.MEMBERS),
            new Share(Count.EXCELLENT, Count.MEMBERS));

    private static final List<Count> VOTES = List.of(Count.YES, Count.NO, Count.ABSTAIN);

    private Contradictions() {}

    /** Refuses counts of a body's meeting that contradict each other; what nobody counted contradicts nothing. */
    public static void refuse(Counts counts, Body body) {
        SHARES.forEach(share -> share.refuse(counts));
        int votes = VOTES.stream().mapToInt(vote -> counts.of(vote).orElse(0)).sum();
        voters(counts, body)
                .filter(voters -> counts.of(voters).isPresent())
                .filter(voters -> votes > counts.require(voters))
                .findFirst()
                .ifPresent(voters -> {
                    throw Refusal.field(field(Count.YES), "votes-exceed-voters")
                            .with("votes", votes)
                            .with("whole", voters)
                            .with("most", counts.require(voters));
                });
    }

    /** Whoever votes has one vote, save where a cooperative has given additional ones. */
    private static Stream<Count> voters(Counts counts, Body body) {
        if (body.hasAdditionalVotes() && counts.of(Count.VOTING_RIGHTS).isPresent()) {
            return Stream.of(Count.VOTING_RIGHTS);
        }
        var there = counts.of(Count.PRESENT).isPresent() ? Count.PRESENT : Count.HOUSEHOLD_REPS;
        return Stream.of(there, Count.BALLOTS_CAST, Count.ELIGIBLE, Count.MEMBERS);
    }

    private static String field(Count count) {
        return "counts." + count.code();
    }

    private record Share(Count part, Count whole) {

        void refuse(Counts counts) {
            var given = counts.of(part);
            var most = counts.of(whole);
            if (given.isPresent() && most.isPresent() && given.getAsInt() > most.getAsInt()) {
                throw Refusal.field(field(part), "counts-contradict")
                        .with("part", part)
                        .with("given", given.getAsInt())
                        .with("whole", whole)
                        .with("most", most.getAsInt());
            }
        }
    }
}
