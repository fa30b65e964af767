package org.jointprosperity.evaluation.star;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 异议答复: what becomes of a star that was objected to. */
@Schema(
        name = "StarAnswer",
        description = "KEPT 异议不成立，维持红星；WITHDRAWN 异议成立，撤销红星。KEPT: the star stays; WITHDRAWN: the objection is right.")
enum StarAnswer {
    /** 异议不成立，维持红星. */
    KEPT,
    /** 异议成立，撤销红星. */
    WITHDRAWN
}
