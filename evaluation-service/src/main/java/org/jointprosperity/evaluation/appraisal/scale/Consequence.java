package org.jointprosperity.evaluation.appraisal.scale;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a grade brings with it. */
@Schema(name = "AppraisalConsequence", description = "等次的后果：优秀有比例限制，须整改，须组织处置，不称职。What a grade brings with it.")
public enum Consequence {
    /** 优秀: only so many may have it. */
    EXCELLENT,
    /** Nothing. */
    NONE,
    /** 整改: an improvement plan with a day. */
    IMPROVEMENT,
    /** 组织处置: what was done is noted. */
    HANDLING,
    /** 不称职: found only as a body of the village has voted. */
    NOT_COMPETENT
}
