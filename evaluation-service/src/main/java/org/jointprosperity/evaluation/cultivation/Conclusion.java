package org.jointprosperity.evaluation.cultivation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 培养结论: how a training ended. */
@Schema(name = "CultivationConclusion", description = "培养结论。How a training ended.")
public enum Conclusion {
    /** 培养完成: every stage was taken. */
    COMPLETED,
    /** 转出. */
    TRANSFERRED,
    /** 终止. */
    STOPPED
}
