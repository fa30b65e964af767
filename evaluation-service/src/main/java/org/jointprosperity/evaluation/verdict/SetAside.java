package org.jointprosperity.evaluation.verdict;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Rule;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 未予适用的规则: a rule for such a meeting that did not judge it.
 *
 * @param effectiveTo the last day on which its pack is in force, or null
 */
@Schema(name = "RuleSetAside", description = "未予适用的规则及缘由。A rule for such a meeting that did not judge it, and why.")
public record SetAside(
        String ruleId,
        String pack,
        String jurisdiction,
        String article,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        Reason reason,
        Text because) {

    /** Why it did not judge. */
    @Schema(name = "SetAsideReason", description = "尚未施行、已经失效、专门规定优先。Not yet or no longer in force, or too general.")
    public enum Reason {
        /** 尚未施行. */
        NOT_YET_IN_FORCE,
        /** 已经失效. */
        NO_LONGER_IN_FORCE,
        /** 同一地有专门规定. */
        MORE_SPECIFIC_RULE
    }

    static SetAside notInForce(RulePack pack, Rule rule, LocalDate day) {
        return day.isBefore(pack.effectiveFrom())
                ? of(
                        pack,
                        rule,
                        Reason.NOT_YET_IN_FORCE,
                        new Text(
                                "自%s起施行，会议日%s尚未施行。".formatted(pack.effectiveFrom(), day),
                                "In force since %s, and not yet on the day of the meeting, %s."
                                        .formatted(pack.effectiveFrom(), day)))
                : of(
                        pack,
                        rule,
                        Reason.NO_LONGER_IN_FORCE,
                        new Text(
                                "施行至%s，会议日%s已经失效。".formatted(pack.effectiveTo(), day),
                                "In force until %s, and no longer on the day of the meeting, %s."
                                        .formatted(pack.effectiveTo(), day)));
    }

    static SetAside general(RulePack pack, Rule rule) {
        return of(
                pack,
                rule,
                Reason.MORE_SPECIFIC_RULE,
                new Text("同一地对该议题有专门规定，一般规定不适用。", "The same jurisdiction has a rule that names the matter."));
    }

    private static SetAside of(RulePack pack, Rule rule, Reason reason, Text because) {
        return new SetAside(
                rule.id(),
                pack.id(),
                pack.jurisdiction().code(),
                rule.article(),
                pack.effectiveFrom(),
                pack.effectiveTo(),
                reason,
                because);
    }
}
