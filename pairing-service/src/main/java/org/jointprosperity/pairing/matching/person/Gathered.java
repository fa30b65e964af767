package org.jointprosperity.pairing.matching.person;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jointprosperity.pairing.matching.flow.CheapestFlow;
import org.jointprosperity.pairing.matching.flow.Network;
import org.jointprosperity.pairing.matching.flow.Optimality;

/**
 * The cheapest liaisons of a branch: every person has exactly one member.
 *
 * @param memberOf for each person the number of his member
 * @param nextBest for each person the cheapest way without that member; empty where there is none
 * @param provenMinimum the cost that nothing can undercut
 */
record Gathered(Gathering gathering, int[] memberOf, List<Optional<NextBest>> nextBest, long provenMinimum) {

    private static final int NOBODY = -1;

    /** Another member for a person, and what everything then costs more. */
    record NextBest(int member, long extra) {}

    /** Solves it; refused where there are no members, or no persons without one. */
    static Gathered of(Gathering gathering) {
        int members = gathering.members().size();
        int persons = gathering.persons().size();
        rule(members > 0 && persons > 0, "nobody-to-link", "members", members, "persons", persons);
        requireExact(gathering);
        var network = new Network();
        for (int person = 0; person < persons; person++) {
            network.node(1);
        }
        for (int member = 0; member < members; member++) {
            network.node(0);
        }
        int end = network.node(-persons);
        for (int person = 0; person < persons; person++) {
            for (int member = 0; member < members; member++) {
                network.arc(person, persons + member, 1, gathering.cost(member, person));
            }
        }
        long constant = 0;
        for (int member = 0; member < members; member++) {
            int had = gathering.members().get(member).answersFor();
            constant += gathering.loadOf(had);
            for (int count = had + 1; count <= had + persons; count++) {
                network.arc(persons + member, end, 1, gathering.loadOf(count) - gathering.loadOf(count - 1));
            }
        }
        var flow = CheapestFlow.of(network)
                .orElseThrow(() -> new IllegalStateException("Every person can have every member"));
        var proof = Optimality.of(flow)
                .orElseThrow(() -> new IllegalStateException("The library's flow is not the cheapest"));
        return read(gathering, flow, proof, constant);
    }

    private static void requireExact(Gathering gathering) {
        int most = gathering.members().stream()
                        .mapToInt(Gathering.Member::answersFor)
                        .max()
                        .orElseThrow()
                + gathering.persons().size();
        rule(
                gathering.loadOf(most) <= CheapestFlow.DEAREST / 2,
                "weights-too-large",
                "dearest",
                gathering.loadOf(most),
                "most",
                CheapestFlow.DEAREST / 2);
    }

    private static Gathered read(Gathering gathering, CheapestFlow flow, Optimality proof, long constant) {
        int members = gathering.members().size();
        var memberOf = new int[gathering.persons().size()];
        var nextBest = new ArrayList<Optional<NextBest>>();
        for (int person = 0; person < memberOf.length; person++) {
            for (int member = 0; member < members; member++) {
                if (flow.on(person * members + member) == 1) {
                    memberOf[person] = member;
                }
            }
            int first = person * members;
            nextBest.add(proof.around(first + memberOf[person])
                    .map(detour -> new NextBest(memberAfter(detour, first, members), detour.extra())));
        }
        return new Gathered(gathering, memberOf, nextBest, proof.bound() + constant);
    }

    private static int memberAfter(Optimality.Detour detour, int first, int members) {
        for (int step : detour.steps()) {
            int member = (step >> 1) - first;
            if ((step & 1) == 0 && member >= 0 && member < members) {
                return member;
            }
        }
        return NOBODY;
    }

    long cost() {
        return gathering.cost(memberOf);
    }

    /** How many of the persons' needs are answered. */
    int met() {
        return gathering.met(memberOf);
    }

    /** For each member how many persons he would answer for, those he has already included. */
    int[] answersFor() {
        return gathering.answersFor(memberOf);
    }
}
