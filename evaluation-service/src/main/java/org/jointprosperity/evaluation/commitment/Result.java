package org.jointprosperity.evaluation.commitment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 评诺结果: what became of a commitment. */
@Schema(name = "CommitmentResult", description = "评诺结果。What became of a commitment.")
public enum Result {
    /** 已兑现: every task was done. */
    FULFILLED,
    /** 部分兑现. */
    PARTLY_FULFILLED,
    /** 未兑现. */
    UNFULFILLED
}
