package org.jointprosperity.evaluation.selection.score;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 并列规则: a named rule that may decide a tie at the last place, where the course in force names it. */
@Schema(
        name = "SelectionTieRule",
        description =
                "并列处理规则：ALL_SCORES 为首轮不去掉最高分最低分的平均分高者优先；仍并列的，依次比较加试各轮。"
                        + "ALL_SCORES: the higher mean of the first round with no score dropped; where that ties too, of each further round in turn.")
public enum TieRule {
    /** 全部评分平均: the mean with no score dropped, of the first round and then of each further one that all the tied had. */
    ALL_SCORES
}
