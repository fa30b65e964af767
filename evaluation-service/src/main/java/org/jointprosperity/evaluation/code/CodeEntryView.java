package org.jointprosperity.evaluation.code;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of a code table as everyone may read it. */
@Schema(description = "代码表的一项。An entry of a code table.")
public record CodeEntryView(
        UUID id,
        @Schema(examples = "care-deliveries") String table,
        @Schema(examples = "delivery-1") String code,
        String nameZh,
        String nameEn,
        @Schema(description = "占位，待县里命名 a placeholder for the county to name") boolean placeholder,
        @Schema(examples = "611023") String division,
        LocalDate effectiveFrom,
        @Schema(description = "末日，没有则空 the last day, or null", nullable = true) LocalDate effectiveTo,
        String source,
        boolean verified) {

    static CodeEntryView of(CodeEntry entry) {
        return new CodeEntryView(
                entry.id,
                entry.tableCode,
                entry.code,
                entry.nameZh,
                entry.nameEn,
                entry.placeholder,
                entry.divisionCode,
                entry.effectiveFrom,
                entry.effectiveTo,
                entry.source,
                entry.verified);
    }
}
