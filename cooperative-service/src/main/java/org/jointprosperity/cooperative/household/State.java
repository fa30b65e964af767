package org.jointprosperity.cooperative.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a demonstration household stands. */
@Schema(name = "DemonstrationHouseholdState", description = "推荐、认定、取消。Nominated, certified, withdrawn.")
public enum State {
    /** 推荐: put forward, not yet certified. */
    NOMINATED,
    /** 认定. */
    CERTIFIED,
    /** 取消: certified once; the household may be nominated anew. */
    WITHDRAWN
}
