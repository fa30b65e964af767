package org.jointprosperity.evaluation.decision;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision is closed before its stages are through. */
@Schema(description = "终止决策。Close a decision before its stages are through.")
public record CloseDecision(
        @NotNull @Schema(description = "事由。Why.") Reason reason,
        @NotNull @Schema(description = "终止日期。The day it is closed.", examples = "2025-07-01") LocalDate closedOn) {

    /** Why a decision is closed. */
    @Schema(name = "ClosingReason", description = "撤回、被取代。Withdrawn, superseded.")
    public enum Reason {
        /** 撤回. */
        WITHDRAWN,
        /** 由另一项决策取代. */
        SUPERSEDED
    }
}
