package org.jointprosperity.evaluation.disclosure.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开缘由: why something has to be published. */
@Schema(name = "DisclosureCause", description = "公开缘由：长期、定期、事项发生、更正。Why something is due.")
public enum Cause {
    /** 长期公开的内容. */
    STANDING,
    /** 定期公开的一期. */
    PERIOD,
    /** 事项发生或进到一个阶段. */
    EVENT,
    /** 异议成立或撤回, 须更正. */
    CORRECTION
}
