package org.jointprosperity.pairing.matching.person;

/**
 * 改派的代价: what it costs more when a person has another member; negative saves.
 *
 * @param needs points for needs left unanswered or answered
 * @param load points for how many persons the two members answer for then
 */
record Change(long needs, long load, String chinese, String english) {

    /** Of one person of those who have these members, by their numbers in their lists. */
    static Change of(Gathering gathering, int[] memberOf, int person, int to) {
        int from = memberOf[person];
        var counts = gathering.answersFor(memberOf);
        int met = gathering.met(to, person) - gathering.met(from, person);
        long needs = gathering.cost(to, person) - gathering.cost(from, person);
        long less = gathering.loadOf(counts[from] - 1) - gathering.loadOf(counts[from]);
        long more = gathering.loadOf(counts[to] + 1) - gathering.loadOf(counts[to]);
        String left = gathering.members().get(from).number();
        String taken = gathering.members().get(to).number();
        return new Change(
                needs,
                less + more,
                "由特长应到的需求 %+d 项（%+d 分）；%s 由 %d 人减为 %d 人（%+d 分），%s 由 %d 人增为 %d 人（%+d 分）；合计 %+d 分"
                        .formatted(
                                met,
                                needs,
                                left,
                                counts[from],
                                counts[from] - 1,
                                less,
                                taken,
                                counts[to],
                                counts[to] + 1,
                                more,
                                needs + less + more),
                "needs answered by a skill %+d (%+d points); %s from %d persons to %d (%+d points), %s from %d to %d (%+d points); %+d points in all"
                        .formatted(
                                met,
                                needs,
                                left,
                                counts[from],
                                counts[from] - 1,
                                less,
                                taken,
                                counts[to],
                                counts[to] + 1,
                                more,
                                needs + less + more));
    }

    /** Both terms together. */
    long points() {
        return needs + load;
    }
}
