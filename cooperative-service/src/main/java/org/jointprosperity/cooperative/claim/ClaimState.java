package org.jointprosperity.cooperative.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a claim stands. */
@Schema(description = "追索状态。State of a claim.")
public enum ClaimState {
    /** 未了. */
    OPEN,
    /** 已补付. */
    PAID,
    /** 已免除. */
    WAIVED
}
