package org.jointprosperity.pairing.matching;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A pair as it was moved by hand, and what the whole proposal costs more for it. */
@Schema(name = "MovedPair", description = "改联的结果与代价之差。The moved pair and what the change costs.")
public record MovedPairView(
        ProposedPairView pair,
        @Schema(description = "更改使方案多付的代价，负数为节省 what the change costs more; negative saves") MatchingCost extra,
        @Schema(description = "更改后方案的代价 what the proposal costs now") MatchingCost cost,
        @Schema(description = "方案的版本 version of the proposal") long version)
        implements Versioned {}
