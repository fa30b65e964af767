package org.jointprosperity.evaluation.selection.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 离任原因. */
@Schema(name = "SecretaryLeavingReason", description = "离任原因。Why a secretary is one no more.")
enum LeavingReason {
    /** 辞职. */
    RESIGNED,
    /** 免职. */
    REMOVED,
    /** 试用不合格. */
    NOT_CONFIRMED,
    /** 任期届满. */
    TERM_ENDED,
    /** 调离. */
    TRANSFERRED,
    /** 测评连续不称职，职务终止. */
    FOUND_NOT_COMPETENT,
    /** 其他. */
    OTHER
}
