package org.jointprosperity.cooperative.income;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who earns: 户 or 村集体. */
@Schema(name = "IncomeEarner", description = "收入归属：HOUSEHOLD 户，COLLECTIVE 村集体。Who earns.")
public enum Earner {
    /** 户. */
    HOUSEHOLD,
    /** 村集体. */
    COLLECTIVE
}
