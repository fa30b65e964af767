package org.jointprosperity.cooperative.breach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a default stands. */
@Schema(description = "违约处理状态。State of a default.")
public enum BreachState {
    /** 已认定，可异议. */
    DECLARED,
    /** 有异议，待裁定. */
    OBJECTED,
    /** 成立. */
    UPHELD,
    /** 不成立. */
    DISMISSED,
    /** 已了结. */
    SETTLED
}
