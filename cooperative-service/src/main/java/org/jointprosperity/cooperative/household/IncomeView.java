package org.jointprosperity.cooperative.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** An income as callers see it: its band by everyone, the amount by those who answer for the record. */
@Schema(
        name = "NetIncomeShown",
        description =
                "某年人均纯收入；金额只给有 cooperative:write 的人看，其他人看档次。"
                        + "Net income per head in one year; the amount is shown to callers with cooperative:write, the band to all.")
public record IncomeView(
        @Schema(description = "年度。Year.", examples = "2009") int year,
        @Schema(
                        description =
                                "人均纯收入，没有 cooperative:write 则为空。Net income per head; null without cooperative:write.",
                        nullable = true)
                Money perHead,
        @Schema(description = "档次，元。Band in yuan.", examples = "3000-3999") String band) {

    static IncomeView of(Income income, boolean exact) {
        return new IncomeView(income.year(), exact ? income.perHead() : null, income.band());
    }
}
