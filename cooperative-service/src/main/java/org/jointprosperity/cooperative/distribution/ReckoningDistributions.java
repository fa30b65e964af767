package org.jointprosperity.cooperative.distribution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.cooperative.assembly.Rolls;
import org.jointprosperity.cooperative.membership.MemberOn;
import org.jointprosperity.cooperative.membership.Members;
import org.jointprosperity.cooperative.surplus.Division;
import org.jointprosperity.cooperative.surplus.Stake;
import org.jointprosperity.cooperative.surplus.SurplusLaw;
import org.jointprosperity.cooperative.trade.Trades;

/**
 * Reckons a distribution from what stands in the books. Who was a member on the last day of the year takes part with trade,
 * capital and reserve share of that day; who traded as a member and had left takes part by trade (art. 28). Those vote on
 * it who are members on the day it is proposed.
 */
@ApplicationScoped
class ReckoningDistributions {

    private final Members members;
    private final Rolls rolls;
    private final Trades trades;
    private final DistributionShares shares;
    private final SurplusLaw law;

    ReckoningDistributions(Members members, Rolls rolls, Trades trades, DistributionShares shares, SurplusLaw law) {
        this.members = members;
        this.rolls = rolls;
        this.trades = trades;
        this.shares = shares;
        this.law = law;
    }

    Reckoning reckon(Distribution distribution, LocalDate today) {
        var lastDay = LocalDate.of(distribution.year, 12, 31);
        rolls.requireComplete(distribution.cooperative(), lastDay);
        return new Reckoning(
                Division.of(
                        distribution.terms(),
                        law.patronage(today, distribution.divisionCode),
                        stakes(distribution, lastDay)),
                law.patronage(today, distribution.divisionCode),
                law.reserveArticle(today, distribution.divisionCode),
                rolls.on(distribution.cooperative(), today));
    }

    private List<Stake> stakes(Distribution distribution, LocalDate lastDay) {
        var traded = trades.ofMembers(distribution.associationId, distribution.year);
        var standing = members.on(distribution.associationId, lastDay);
        var reserves = shares.reserves(distribution.associationId, standing, distribution.year);
        var stakes = new ArrayList<Stake>();
        for (MemberOn member : standing) {
            var trade = traded.remove(member.number());
            stakes.add(new Stake(
                    member.number(),
                    trade == null ? 0 : trade,
                    member.capitalFen(),
                    reserves.getOrDefault(member.number(), 0L)));
        }
        traded.forEach((number, fen) -> stakes.add(Stake.left(number, fen)));
        return stakes;
    }
}
