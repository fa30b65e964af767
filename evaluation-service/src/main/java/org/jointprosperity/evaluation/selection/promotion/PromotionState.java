package org.jointprosperity.evaluation.selection.promotion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 选拔状态. */
@Schema(name = "PromotionState", description = "选拔状态：进行中、已任职、未通过、已终止。Where a promotion stands.")
enum PromotionState {
    /** 进行中. */
    UNDER_WAY,
    /** 已任职. */
    PROMOTED,
    /** 未通过: a step found against it. */
    REFUSED,
    /** 已终止: withdrawn. */
    CLOSED
}
