package org.jointprosperity.cooperative.distribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** What one member gets, and what it was reckoned from. */
@Schema(name = "DistributionShare", description = "成员盈余返还，及其依据。What one member gets, and what it was reckoned from.")
public record ShareView(
        String member,
        @Schema(description = "当年交易额。Traded in the year.") Money trade,
        @Schema(description = "出资额。Capital.") Money capital,
        @Schema(description = "公积金份额。Share of the reserve.") Money reserve,
        @Schema(description = "补助和捐赠量化份额。Quantified subsidies and donations.") Money subsidies,
        @Schema(description = "按交易额返还。By trade.") Money byTrade,
        @Schema(description = "按出资等分配。By capital and shares.") Money byCapital,
        @Schema(description = "合计。Total.") Money total,
        @Schema(description = "决定转为出资。To be turned into capital, as decided.") Money capitalised,
        @Schema(description = "实付。Paid out.") Money paid,
        @Schema(description = "本年公积金量化份额。Share of the year's reserve.") Money newReserve,
        @Schema(description = "是否全部入账。Whether nothing of it waits to be booked.") boolean booked,
        @Schema(description = "已记入出资。Booked as capital.") Money converted,
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

    /** A share as callers see it. */
    public static ShareView of(KeptShare kept) {
        var share = kept.share();
        var stake = share.stake();
        return new ShareView(
                stake.member(),
                Money.ofFen(stake.tradeFen()),
                Money.ofFen(stake.capitalFen()),
                Money.ofFen(stake.reserveFen()),
                Money.ofFen(share.subsidyFen()),
                Money.ofFen(share.patronageFen()),
                Money.ofFen(share.capitalFen()),
                Money.ofFen(share.totalFen()),
                Money.ofFen(share.capitalisedFen()),
                Money.ofFen(share.paidFen()),
                Money.ofFen(share.reserveFen()),
                kept.booked(),
                Money.ofFen(kept.convertedFen()),
                kept.unconverted(),
                kept.waitsFor());
    }
}
