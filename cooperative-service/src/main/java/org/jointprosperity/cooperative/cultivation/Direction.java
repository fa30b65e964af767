package org.jointprosperity.cooperative.cultivation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two ways of cultivation. */
@Schema(name = "CultivationDirection", description = "企业主→党员，党员→企业主。Owner to member, or member to owner.")
public enum Direction {
    /** 把优秀企业主培养成党员. */
    OWNER_TO_MEMBER,
    /** 把有创业能力的党员培养成企业主. */
    MEMBER_TO_OWNER
}
