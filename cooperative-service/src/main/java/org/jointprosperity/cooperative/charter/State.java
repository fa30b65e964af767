package org.jointprosperity.cooperative.charter;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a change of a charter stands. */
@Schema(name = "CharterChangeState", description = "已提交、通过、未通过、终止。Proposed, adopted, rejected, closed.")
public enum State {
    /** 已提交成员大会. */
    PROPOSED,
    /** 通过: two thirds of all votes were for it. */
    ADOPTED,
    /** 未通过. */
    REJECTED,
    /** 终止: closed before an assembly decided. */
    CLOSED
}
