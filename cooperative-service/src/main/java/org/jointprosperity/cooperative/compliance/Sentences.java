package org.jointprosperity.cooperative.compliance;

import org.jointprosperity.cooperative.law.Limit;
import org.jointprosperity.cooperative.law.Text;
import org.jointprosperity.cooperative.law.Verification;

/** Says in words what a limit compared, and what is missing. */
final class Sentences {

    private Sentences() {}

    static Text about(Limit limit, long count, Long base, Long bound, Long missing, Verification verification) {
        boolean floor = limit.kind() == Limit.Kind.AT_LEAST;
        var counted = limit.counted().words();
        var zh = new StringBuilder("%s%d".formatted(counted.zh(), count));
        var en = new StringBuilder("%s: %d".formatted(counted.en(), count));
        if (base != null) {
            var basis = limit.basis().count().words();
            zh.append("，%s%d".formatted(basis.zh(), base));
            en.append(" of %d %s".formatted(base, basis.en()));
        }
        if (bound == null) {
            zh.append("，不得设立");
            en.append("; not allowed");
        } else {
            zh.append("，%s%d".formatted(floor ? "至少" : "至多", bound));
            en.append("; at least %d".formatted(bound).replace("least", floor ? "least" : "most"));
            zh.append(missing == 0 ? "，符合" : "，%s%d".formatted(floor ? "还差" : "超出", missing));
            en.append(missing == 0 ? ": kept" : ": %d %s".formatted(missing, floor ? "missing" : "too many"));
        }
        if (verification == Verification.NOT_VERIFIED) {
            zh.append("；所依据的条文尚未与原文核对");
            en.append("; the rule has not been checked against its original text");
        }
        return new Text(zh.append("。").toString(), en.append(".").toString());
    }
}
