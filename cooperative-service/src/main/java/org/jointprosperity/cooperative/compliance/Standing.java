package org.jointprosperity.cooperative.compliance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Text;

/** 合规状态: how an organisation stands before the cooperative law on a day. */
@Schema(
        name = "ComplianceStanding",
        description =
                "合规、不合规、无法评定、无有效规则、不适用、已终止。Compliant, violated, not assessable, no rule in force, not applicable, closed.")
public enum Standing {
    /** 合规. */
    COMPLIANT("符合所列各条规定。", "Every rule named is kept."),
    /** 不合规. */
    VIOLATED("不符合所列规定。", "The rules named are not kept."),
    /** 无法评定: no complete register tells who its members are. */
    NOT_ASSESSABLE(
            "没有声明完整的成员名册，须以全体成员计算的规则无法评定；不等于不合规。",
            "No register was declared complete: what is reckoned from all members cannot be assessed, which is no violation."),
    /** 已终止: closed by conversion by that day. */
    CLOSED("该日已转制终止，见其承继组织。", "It had been closed by conversion by that day; see its successor."),
    /** 无有效规则. */
    NO_RULE_IN_FORCE("该日尚无有效规则。", "No rule was in force on that day."),
    /** 不适用: no cooperative. */
    NOT_APPLICABLE(
            "产业协会是社会团体，不适用农民专业合作社法；会员、会费、服务与负责人依其章程和社会团体登记的规定。",
            "An industry association is a social organisation: the cooperative law does not bind it. Its members, dues, services and leader follow its charter and the rules for social organisations.");

    private final Text words;

    Standing(String zh, String en) {
        this.words = new Text(zh, en);
    }

    /** What it means. */
    public Text words() {
        return words;
    }
}
