package org.jointprosperity.cooperative.series;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.income.Band;
import org.jointprosperity.cooperative.income.ExactAmounts;
import org.jointprosperity.cooperative.income.SourceSum;
import org.jointprosperity.cooperative.income.YearIncome;

/** A household's incomes as callers see them: bands by everyone, amounts by those who answer for the record. */
@Schema(
        name = "HouseholdIncomeView",
        description =
                "户的收入台账；金额只给有 cooperative:write 的人看。A household's incomes by year; amounts are shown to callers with cooperative:write.")
record HouseholdIncomeView(
        String household,
        String division,
        @Schema(description = "基期年度。Base year.", nullable = true) Integer baseYear,
        List<Year> years) {

    /** One year. */
    @Schema(name = "HouseholdIncomeYear", description = "一年的收入。The income of one year.")
    record Year(
            int year,
            @Schema(description = "人口。Persons.", nullable = true) Integer persons,
            @Schema(description = "各来源是否登记齐。Whether all sources are entered.") boolean complete,
            @Schema(description = "人均纯收入。Net income per head.", nullable = true) Money perHead,
            @Schema(description = "档次。Band.", nullable = true) String band,
            @Schema(nullable = true) YearIncome.Basis basis,
            @Schema(description = "是否含估算。Whether an estimate is among it.") boolean estimated,
            @Schema(description = "是否含无已上传凭证的手工分录。Whether an entry by hand without an uploaded paper is among it.")
                    boolean unproven,
            @Schema(description = "是否含未扣成本的来源。Whether a source before costs is among it.") boolean gross,
            @Schema(description = "各来源。By source.") List<Source> sources,
            List<Warning> warnings) {}

    /** One source in a year. */
    @Schema(name = "HouseholdIncomeSource", description = "一个来源的合计。The sum of one source.")
    record Source(
            String source,
            @Schema(nullable = true) Money amount,
            boolean estimated,
            @Schema(description = "是否含无已上传凭证的手工分录。Whether an entry by hand without an uploaded paper is among it.")
                    boolean unproven,
            long entries) {

        static Source of(SourceSum sum, ExactAmounts amounts) {
            return new Source(sum.source(), amounts.of(sum.fen()), sum.estimated(), sum.unproven(), sum.entries());
        }
    }

    static Year year(YearIncome year, List<SourceSum> sums, List<Warning> warnings, ExactAmounts amounts) {
        return new Year(
                year.year(),
                year.persons(),
                year.complete(),
                amounts.of(year.perHeadFen()),
                year.perHeadFen() == null ? null : Band.of(year.perHeadFen()),
                year.basis(),
                year.estimated(),
                year.unproven(),
                year.gross(),
                sums.stream()
                        .filter(sum -> sum.year() == year.year())
                        .map(sum -> Source.of(sum, amounts))
                        .toList(),
                warnings);
    }
}
