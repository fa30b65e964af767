package org.jointprosperity.cooperative.village;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** What a village earned in a year as callers see it. */
@Schema(description = "村集体与农户收入。What a village's collective and its households earned in a year.")
record VillageIncomeView(
        @Schema(description = "村代码。Code of the village.") String division,
        int year,
        Collective collective,
        Households households,
        @Schema(description = "刚登记的分录；查询时为空。The entry just recorded; null where incomes are read.", nullable = true)
                UUID entry) {

    /** The same after an entry was recorded. */
    VillageIncomeView with(UUID entry) {
        return new VillageIncomeView(division, year, collective, households, entry);
    }

    /** The collective, from its own entries. */
    @Schema(name = "CollectiveIncome", description = "村集体收入，由其分录合计。The collective's income, summed from its entries.")
    record Collective(
            Money total,
            boolean estimated,
            @Schema(description = "是否含无已上传凭证的手工分录。Whether an entry by hand without an uploaded paper is among it.")
                    boolean unproven,
            List<Source> sources) {}

    /** One source of the collective. */
    @Schema(name = "CollectiveIncomeSource", description = "一个来源的合计。The sum of one source.")
    record Source(
            String source,
            Money amount,
            boolean estimated,
            @Schema(description = "是否含无已上传凭证的手工分录。Whether an entry by hand without an uploaded paper is among it.")
                    boolean unproven,
            long entries) {}

    /** The recorded households, and an estimate for all. */
    @Schema(
            name = "HouseholdsIncome",
            description =
                    "已登记户的人均纯收入；户数过少时不给。全村数为按已登记户均值推算。Income per head of the recorded households, none of too few; that of the whole village is estimated from their mean.")
    record Households(
            @Schema(description = "已登记户数。Households recorded.") int recorded,
            @Schema(description = "是否因户数过少不给。Whether withheld, as they are too few.") boolean suppressed,
            @Schema(description = "至少户数。Least households.") int leastHouseholds,
            @Schema(description = "人均纯收入中位数。Median per head.", nullable = true) Money median,
            @Schema(description = "人均纯收入平均数。Mean per head.", nullable = true) Money mean,
            @Schema(description = "已登记户中是否含估算。Whether an estimate is among them.") boolean estimated,
            @Schema(description = "是否含无已上传凭证的手工分录。Whether an entry by hand without an uploaded paper is among it.")
                    boolean unproven,
            @Schema(nullable = true) Whole wholeVillage) {}

    /** An estimate for the whole village. */
    @Schema(
            name = "VillageIncomeEstimate",
            description = "全村推算：已登记户均值乘登记人口。Estimate: mean of the recorded households by the persons registered.")
    record Whole(
            @Schema(description = "总是推算。Always an estimate.") boolean estimated,
            @Schema(description = "依据的户数。Households it rests on.") int basedOnHouseholds,
            @Schema(description = "全村登记户数。Households registered.") long households,
            @Schema(description = "全村登记人口。Persons registered.") long persons,
            Money total) {}
}
