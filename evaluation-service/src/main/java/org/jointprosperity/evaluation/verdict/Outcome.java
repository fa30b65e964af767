package org.jointprosperity.evaluation.verdict;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Text;

/** What a rule says of a meeting; of two rules the later in this order is the stricter. */
@Schema(name = "VerdictOutcome", description = "有效、通过、未通过、无效、当日无规则。What a rule says of a meeting.")
public enum Outcome {
    /** 有效: enough were there, and nobody asked about votes; or a limit is kept. */
    VALID("会议有效。", "The meeting is valid."),
    /** 通过. */
    CARRIED("表决通过。", "The motion is carried."),
    /** 未通过: a valid meeting that did not say yes. */
    NOT_CARRIED("会议有效，表决未通过。", "The meeting is valid; the motion is not carried."),
    /** 无效: not enough were there, or notice was too short; or a limit is not kept. */
    VOID("会议无效。", "The meeting is void."),
    /** 当日无有效规则: for which body and matter, and on which day. */
    @JsonProperty("no-rule-in-force")
    NO_RULE_IN_FORCE("%3$s没有适用于%1$s“%2$s”的规则。", "No rule for the %1$s on “%2$s” was in force on %3$s.");

    private final Text words;

    Outcome(String zh, String en) {
        this.words = new Text(zh, en);
    }

    /** Whether the meeting counts, whatever it decided. */
    public boolean isValid() {
        return this != VOID && this != NO_RULE_IN_FORCE;
    }

    Text words() {
        return words;
    }
}
