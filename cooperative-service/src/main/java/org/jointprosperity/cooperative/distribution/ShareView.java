package org.jointprosperity.cooperative.distribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.cooperative.neighbour.OwnAmounts;

/** What one member gets, and what it was reckoned from; amounts are null to whom they are not shown. */
@Schema(
        name = "DistributionShare",
        description =
                "成员盈余返还，及其依据；无权查看者金额为空。What one member gets, and what it was reckoned from; amounts are null to whom they are not shown.")
public record ShareView(
        String member,
        @Schema(description = "当年交易额。Traded in the year.", nullable = true) Money trade,
        @Schema(description = "出资额。Capital.", nullable = true) Money capital,
        @Schema(description = "公积金份额。Share of the reserve.", nullable = true) Money reserve,
        @Schema(description = "补助和捐赠量化份额。Quantified subsidies and donations.", nullable = true) Money subsidies,
        @Schema(description = "按交易额返还。By trade.", nullable = true) Money byTrade,
        @Schema(description = "按出资等分配。By capital and shares.", nullable = true) Money byCapital,
        @Schema(description = "合计。Total.", nullable = true) Money total,
        @Schema(description = "决定转为出资。To be turned into capital, as decided.", nullable = true) Money capitalised,
        @Schema(description = "实付。Paid out.", nullable = true) Money paid,
        @Schema(description = "本年公积金量化份额。Share of the year's reserve.", nullable = true) Money newReserve,
        @Schema(description = "是否全部入账。Whether nothing of it waits to be booked.") boolean booked,
        @Schema(description = "已记入出资。Booked as capital.", nullable = true) Money converted,
        @Schema(
                        description =
                                "未按决定转为出资的原因代码，差额应付现金。Why less became capital than was decided; the rest is paid out.",
                        nullable = true)
                String unconverted,
        @Schema(
                        description =
                                "尚未记入农户或村集体收入的原因代码。Why it is not booked as income of the household or collective yet.",
                        nullable = true)
                String waitsFor) {

    /** A share as the caller may see it. */
    public static ShareView of(KeptShare kept, OwnAmounts amounts) {
        var share = kept.share();
        var stake = share.stake();
        return new ShareView(
                stake.member(),
                amounts.of(stake.member(), stake.tradeFen()),
                amounts.of(stake.member(), stake.capitalFen()),
                amounts.of(stake.member(), stake.reserveFen()),
                amounts.of(stake.member(), share.subsidyFen()),
                amounts.of(stake.member(), share.patronageFen()),
                amounts.of(stake.member(), share.capitalFen()),
                amounts.of(stake.member(), share.totalFen()),
                amounts.of(stake.member(), share.capitalisedFen()),
                amounts.of(stake.member(), share.paidFen()),
                amounts.of(stake.member(), share.reserveFen()),
                kept.booked(),
                amounts.of(stake.member(), kept.convertedFen()),
                kept.unconverted(),
                kept.waitsFor());
    }
}
