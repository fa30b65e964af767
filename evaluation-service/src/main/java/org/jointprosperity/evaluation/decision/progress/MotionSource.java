package org.jointprosperity.evaluation.decision.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 议题来源: who brought the motion, as the paper form asks. */
@Schema(description = "党员、干部、上级。Members, cadres, a superior.")
public enum MotionSource {
    /** 党员提议. */
    MEMBERS,
    /** 干部提议. */
    CADRES,
    /** 上级要求. */
    SUPERIOR
}
