package org.jointprosperity.cooperative.income;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A source of income of the code table as everyone sees it. */
@Schema(description = "收入来源代码。A source of income of the code table.")
record IncomeSourceView(
        UUID id,
        String code,
        String nameZh,
        String nameEn,
        Earner earner,
        @Schema(description = "是否未扣除成本。Whether costs are not deducted.") boolean gross,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified,
        @Schema(description = "是否由其他事实得出、不手工登记。Whether it follows from other facts and is not entered by hand.")
                boolean derived) {

    static IncomeSourceView of(IncomeSource source) {
        return new IncomeSourceView(
                source.id,
                source.code,
                source.nameZh,
                source.nameEn,
                source.earner,
                source.gross,
                source.jurisdiction,
                source.effectiveFrom,
                source.effectiveTo,
                source.source,
                source.verified,
                source.derived);
    }
}
