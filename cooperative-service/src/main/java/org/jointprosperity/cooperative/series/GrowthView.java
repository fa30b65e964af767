package org.jointprosperity.cooperative.series;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** A household's growth beside its village's as callers see it. */
@Schema(
        name = "HouseholdGrowthView",
        description =
                "户的收入增长与本村中位数比较；本村户数过少时不给中位数。A household's growth beside its village's median; no median of too few households.")
record GrowthView(
        String household,
        String division,
        int baseYear,
        int year,
        @Schema(description = "基期人均纯收入。Income of the base year.", nullable = true) Money base,
        @Schema(description = "当年人均纯收入。Income of the year.", nullable = true) Money current,
        String baseBand,
        String currentBand,
        @Schema(
                        description =
                                "增长千分比，没有 cooperative:write 则为空。Growth per mille; null without cooperative:write.",
                        nullable = true)
                Long growthPerMille,
        @Schema(description = "本村中位增长千分比。Median growth of the village, per mille.", nullable = true)
                Long villageMedianPerMille,
        @Schema(description = "本村计入户数。Households of the village that are counted.") int villageHouseholds,
        @Schema(description = "是否高于本村中位数。Whether it is above the median.", nullable = true) Boolean aboveMedian,
        @Schema(description = "是否含估算。Whether an estimate is among it.") boolean estimated,
        @Schema(description = "是否含无已上传凭证的手工分录。Whether an entry by hand without an uploaded paper is among it.")
                boolean unproven) {}
