package org.jointprosperity.evaluation.pack;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Set;
import org.jointprosperity.evaluation.rule.Basis;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Check;
import org.jointprosperity.evaluation.rule.Count;
import org.jointprosperity.evaluation.rule.Fraction;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;

/** 合乎情理: what the rules of a pack may count, and that none of them undoes another or itself. */
final class PackSense {

    /** 赞成: what carries a motion; satisfied counts as it where the masses judge. */
    private static final Set<Count> APPROVALS = EnumSet.of(Count.YES);

    /** 人或户: of what somebody can be there. */
    private static final Set<Basis> THOSE_DUE = EnumSet.of(Basis.ELIGIBLE, Basis.ALL_MEMBERS, Basis.HOUSEHOLD_REPS);

    private PackSense() {}

    private record Judged(Body body, String matter) {}

    /** Refuses two rules of one body and one matter: nobody could say which of them the law is. */
    static void requireOneRuleForEachMatter(RulePack pack) {
        var first = new HashMap<Judged, String>();
        for (int i = 0; i < pack.rules().size(); i++) {
            var one = pack.rules().get(i);
            for (int j = 0; j < one.matters().size(); j++) {
                var earlier =
                        first.putIfAbsent(new Judged(one.body(), one.matters().get(j)), one.id());
                if (earlier != null) {
                    throw new Spot("rules[" + i + "].matters[" + j + "]")
                            .refusal("rule-twice-for-one-matter")
                            .with("body", one.body())
                            .with("matter", one.matters().get(j))
                            .with("first", earlier)
                            .with("second", one.id());
                }
            }
        }
    }

    /** Refuses a vote that is carried by anything but approval, attendance of no persons, and a limit no vote can keep. */
    static void requireSense(Rule one, String field) {
        for (int i = 0; i < one.attendance().size(); i++) {
            var basis = one.attendance().get(i).basis();
            if (!THOSE_DUE.contains(basis)) {
                throw new Spot(field + ".attendance[" + i + "].basis")
                        .refusal("rule-attendance-of-no-persons")
                        .with("basis", basis)
                        .with("allowed", THOSE_DUE);
            }
        }
        var pass = one.pass();
        if (pass == null) {
            return;
        }
        if (!APPROVALS.contains(pass.counted())) {
            throw new Spot(field + ".pass.counted")
                    .refusal("rule-pass-counts-no-approval")
                    .with("counted", pass.counted())
                    .with("allowed", APPROVALS);
        }
        if (contradicts(one)) {
            var most = one.limit().fraction();
            throw new Spot(field + ".limit")
                    .refusal("rule-limit-contradicts-pass")
                    .with("most", most.num() + "/" + most.den())
                    .with("least", pass.num() + "/" + pass.den());
        }
    }

    /** A limit that small bodies are free of contradicts nothing there. */
    private static boolean contradicts(Rule one) {
        var limit = one.limit();
        return limit != null
                && limit.kind() == Check.Kind.AT_MOST
                && limit.neverBelow() == null
                && limit.onlyAbove() == null
                && limit.fraction().counted() == one.pass().counted()
                && limit.fraction().basis() == one.pass().basis()
                && isBelow(limit.fraction(), one.pass());
    }

    /** Whether at most the one leaves nothing that is at least the other. */
    private static boolean isBelow(Fraction most, Fraction least) {
        int order = Long.compare((long) most.num() * least.den(), (long) least.num() * most.den());
        return order < 0 || order == 0 && (most.strict() || least.strict());
    }
}
