package org.jointprosperity.evaluation.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 佐证: a visit, an undertaking or a ledger entry by its number or id, as the service that keeps it calls it. */
@Schema(name = "CommitmentEvidence", description = "佐证编号。Evidence by number.")
public record Evidence(
        @NotNull Kind kind,
        @NotBlank
                @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]{0,59}")
                @Schema(description = "编号或标识 number or id", examples = "ZF00001")
                String number) {

    /** What it is. */
    @Schema(name = "CommitmentEvidenceKind")
    public enum Kind {
        /** 走访. */
        VISIT,
        /** 承诺事项. */
        UNDERTAKING,
        /** 资金台账. */
        LEDGER_ENTRY,
        /** 会议或决策. */
        DECISION
    }
}
