package org.jointprosperity.cooperative.cultivation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a track ended. */
@Schema(name = "CultivationOutcome", description = "已培养成，或终止。Achieved or discontinued.")
public enum Outcome {
    /** 已培养成. */
    ACHIEVED,
    /** 终止. */
    DISCONTINUED
}
