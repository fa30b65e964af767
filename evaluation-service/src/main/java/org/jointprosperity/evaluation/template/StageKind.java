package org.jointprosperity.evaluation.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 步骤类型: by what a stage of a decision is carried. */
@Schema(name = "DecisionStageKind", description = "会议、公开、征求意见。A meeting, a disclosure, a consultation.")
public enum StageKind {
    /** 会议: by a meeting that the rules judge. */
    MEETING,
    /** 公开: by a publication that hung long enough, with its proof. */
    DISCLOSURE,
    /** 征求意见: by opinions that were collected and answered. */
    CONSULTATION
}
