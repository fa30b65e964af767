package org.jointprosperity.evaluation.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a meeting stands. */
@Schema(description = "已通知、进行中、已散会、记录定稿、已取消。Called, open, closed, minuted, cancelled.")
public enum SittingState {
    /** 已通知. */
    CALLED,
    /** 进行中: the roll is frozen. */
    OPEN,
    /** 已散会: judged. */
    CLOSED,
    /** 记录定稿. */
    MINUTED,
    /** 已取消. */
    CANCELLED
}
