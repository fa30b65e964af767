package org.jointprosperity.cooperative.membership;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a member's capital contribution 出资 moved. */
@Schema(name = "CapitalKind", description = "出资、盈余转增、退还。Paid in, converted from surplus, returned.")
public enum CapitalKind {
    /** 出资. */
    PAID_IN,
    /** 盈余转增出资, by vote of the assembly (2017 art. 44). */
    CONVERTED,
    /** 退还, after leaving (2017 art. 28). */
    RETURNED
}
