package org.jointprosperity.cooperative.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 时间状况: how a delivery lies to the window of its order. */
@Schema(description = "时间状况。How a delivery lies to the window of its order.")
public enum Timeliness {
    /** 提前, within the days of grace. */
    EARLY,
    /** 按期. */
    IN_TIME,
    /** 逾期, within the days of grace. */
    LATE
}
