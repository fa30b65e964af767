package org.jointprosperity.cooperative.household;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** 人均纯收入: net income per head of a household in one year. */
@Schema(name = "NetIncome", description = "某年人均纯收入。Net income per head in one year.")
public record Income(
        @Min(1978) @Max(2100) @Schema(description = "年度。Year.", examples = "2009") int year,
        @NotNull @Schema(description = "人均纯收入。Net income per head.") Money perHead) {

    private static final int BAND_YUAN = 1_000;
    private static final int OPEN_BAND_YUAN = 5_000;

    /** An income of so many 分 per head. */
    public static Income of(int year, long fen) {
        return new Income(year, Money.ofFen(fen));
    }

    /** The income as the others are told it: in bands of 1,000 yuan, 5,000 and more in one. */
    String band() {
        long yuan = perHead.fen() / 100;
        if (yuan >= OPEN_BAND_YUAN) {
            return OPEN_BAND_YUAN + "+";
        }
        long from = yuan / BAND_YUAN * BAND_YUAN;
        return from + "-" + (from + BAND_YUAN - 1);
    }
}
