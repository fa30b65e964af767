package org.jointprosperity.cooperative.trade;

import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** What a cooperative traded, year by year, with members and with others apart. */
@Schema(description = "各年度交易额，与成员、与非成员分别核算。Trade by year, with members and with others apart (art. 41).")
public record TradeTotalsView(List<TradeTotalView> items) {

    /**
     * One year.
     *
     * @param members net of what was taken back
     * @param entries how many entries, reversals included
     */
    @Schema(description = "一个年度的交易额。The trade of one year.")
    public record TradeTotalView(int year, Money members, Money nonMembers, long entries) {}

    static TradeTotalsView of(List<Trades.SideYear> sums) {
        var years = new TreeMap<Integer, long[]>();
        for (var sum : sums) {
            var figures = years.computeIfAbsent(sum.year(), year -> new long[3]);
            figures[sum.side().ordinal()] = sum.fen();
            figures[2] += sum.entries();
        }
        return new TradeTotalsView(years.entrySet().stream()
                .map(year -> new TradeTotalView(
                        year.getKey(),
                        Money.ofFen(year.getValue()[Side.MEMBER.ordinal()]),
                        Money.ofFen(year.getValue()[Side.NON_MEMBER.ordinal()]),
                        year.getValue()[2]))
                .toList());
    }
}
