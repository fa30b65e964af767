package org.jointprosperity.cooperative.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.income.Band;

/** 人均纯收入: net income per head of a household in one year. */
@Schema(name = "NetIncome", description = "某年人均纯收入。Net income per head in one year.")
public record Income(
        @Min(1978) @Max(2100) @Schema(description = "年度。Year.", examples = "2009") int year,
        @NotNull @Schema(description = "人均纯收入。Net income per head.") Money perHead) {

    /** An income of so many 分 per head. */
    public static Income of(int year, long fen) {
        return new Income(year, Money.ofFen(fen));
    }

    /** The income as the others are told it. */
    String band() {
        return Band.of(perHead.fen());
    }
}
