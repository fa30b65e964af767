package org.jointprosperity.cooperative.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 数量状况: how much of the order has come with this delivery. */
@Schema(name = "DeliveryFullness", description = "交货后的数量状况。How much of the order has come with this delivery.")
public enum Fullness {
    /** 部分. */
    PARTIAL,
    /** 交足, within the tolerance. */
    FULL,
    /** 超交, beyond the tolerance. */
    OVER
}
