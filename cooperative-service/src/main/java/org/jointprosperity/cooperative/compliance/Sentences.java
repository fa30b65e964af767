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
        var zh = new StringBuilder(counted.zh()).append(count);
        var en = new StringBuilder(counted.en()).append(": ").append(count);
        if (base != null) {
            var basis = limit.basis().count().words();
            zh.append("，").append(basis.zh()).append(base);
            en.append(" of ").append(base).append(' ').append(basis.en());
        }
        if (bound == null) {
            zh.append("，不得设立");
            en.append("; not allowed");
        } else {
            zh.append(floor ? "，至少" : "，至多").append(bound);
            en.append(floor ? "; at least " : "; at most ").append(bound);
            if (missing == 0) {
                zh.append("，符合");
                en.append(": kept");
            } else {
                zh.append(floor ? "，还差" : "，超出").append(missing);
                en.append(": ").append(missing).append(floor ? " missing" : " too many");
            }
        }
        if (verification == Verification.NOT_VERIFIED) {
            zh.append("；所依据的条文尚未与原文核对");
            en.append("; the rule has not been checked against its original text");
        }
        return new Text(zh.append("。").toString(), en.append(".").toString());
    }
}
