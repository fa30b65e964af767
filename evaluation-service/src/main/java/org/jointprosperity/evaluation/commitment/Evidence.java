package org.jointprosperity.evaluation.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.evidence.EvidenceKind;

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
        VISIT(EvidenceKind.VISIT),
        /** 承诺事项. */
        UNDERTAKING(EvidenceKind.UNDERTAKING),
        /** 资金台账. */
        LEDGER_ENTRY(
                EvidenceKind.FUNDS_PLEDGED,
                EvidenceKind.FUNDS_COORDINATED,
                EvidenceKind.FUNDS_DISBURSED,
                EvidenceKind.FUNDS_RECEIVED,
                EvidenceKind.FUNDS_USED),
        /** 会议或决策. */
        DECISION;

        private final Set<EvidenceKind> onFile;

        Kind(EvidenceKind... onFile) {
            this.onFile = Set.of(onFile);
        }

        /** What it is among the facts that other services told of. */
        Set<EvidenceKind> onFile() {
            return onFile;
        }
    }
}
