package org.jointprosperity.cooperative.cultivation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** Ends a track, once. */
@Schema(description = "结束双向培养。End a track.")
public record ConcludeCultivation(
        @NotNull Outcome outcome,
        @Schema(
                        description = "所创办企业的信用代码；党员培养成企业主而先前未填的，此处必填。"
                                + "Credit code of the enterprise that was founded, where it was not named before.",
                        nullable = true)
                CreditCode enterprise,
        @Size(max = 200) @Schema(description = "终止原因。Why it was discontinued.", nullable = true) String reason,
        @NotNull @Schema(description = "结束日期。Day of the end.", examples = "2009-12-01") LocalDate concludedOn) {}
