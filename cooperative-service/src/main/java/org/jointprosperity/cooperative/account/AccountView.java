package org.jointprosperity.cooperative.account;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/**
 * The account of a member (农民专业合作社法 art. 43): capital, share of the reserve, trade and what was given back.
 *
 * @param capital 出资额 today, with what was converted into it
 * @param reserve 公积金份额, of every final distribution since the member joined
 */
@Schema(name = "MemberAccount", description = "成员账户：出资额、公积金份额、各年度交易额与返还。The account of a member (art. 43).")
public record AccountView(
        UUID association,
        String member,
        Money capital,
        Money reserve,
        List<TradeOfYear> trade,
        List<ReturnOfYear> returns) {

    /** What the member traded in a year, net of what was taken back. */
    @Schema(name = "MemberTradeOfYear", description = "某年度交易额。Trade of one year.")
    public record TradeOfYear(int year, Money amount, long entries) {}

    /** What a final distribution gave the member. */
    @Schema(name = "MemberReturnOfYear", description = "某年度盈余返还。What a distribution gave the member.")
    public record ReturnOfYear(
            int year,
            UUID distribution,
            Money byTrade,
            Money byCapital,
            @Schema(description = "决定转为出资。To be turned into capital, as decided.") Money capitalised,
            Money paid,
            @Schema(description = "是否全部入账。Whether nothing of it waits to be booked.") boolean booked,
            @Schema(description = "已记入出资。Booked as capital.") Money converted,
            @Schema(description = "未按决定转为出资的原因代码。Why less became capital than was decided.", nullable = true)
                    String unconverted) {}
}
