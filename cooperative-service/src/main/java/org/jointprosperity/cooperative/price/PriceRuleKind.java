package org.jointprosperity.cooperative.price;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a price rule 定价规则 finds its price. */
@Schema(description = "定价方式。How a price rule finds its price.")
public enum PriceRuleKind {
    /** 固定价. */
    FIXED,
    /** 随行就市: a named quotation of the day, plus or minus a difference. */
    MARKET,
    /** 保底价上浮: the floor price and so many per mille of it. */
    OVER_FLOOR
}
