package org.jointprosperity.cooperative.surplus;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.RuleViolation;

/**
 * 盈余分配: the surplus of a year divided among the members (农民专业合作社法 art. 44). Distributable is what is left after losses
 * and reserve. Of it the charter's share, never less than the law's, goes back by trade, rounded up so that not a cent is
 * missing; the rest goes by capital, reserve share and evenly quantified subsidies and donations. Where nobody has any of
 * these, all of it goes by trade; where no member traded, nothing can be distributed and that is refused.
 *
 * @param lossesFen losses made up, 分
 * @param reserveFen reserve of the year, 分
 * @param distributableFen 可分配盈余, 分
 * @param patronageFen what of it goes back by trade, 分
 * @param shares of every member, by member number
 */
public record Division(
        Terms terms, long lossesFen, long reserveFen, long distributableFen, long patronageFen, List<Share> shares) {

    /** Divides what the terms give among the members; the order in which they come does not matter. */
    public static Division of(Terms terms, LeastPatronage law, List<Stake> members) {
        law.check(terms.patronagePerMille());
        var stakes = inOrder(members);
        long reserve = terms.reserve();
        long distributable = terms.afterLosses() - reserve;
        var trade = weights(stakes, Stake::tradeFen);
        long traded = Apportionment.sum(trade);
        if (distributable > 0 && traded == 0) {
            throw law.citation()
                    .told(new RuleViolation("no-member-trade")
                            .with("distributable", Money.ofFen(distributable).amount()));
        }

        var subsidies = evenly(terms.subsidiesFen(), stakes);
        var weights = new long[stakes.size()];
        for (int i = 0; i < weights.length; i++) {
            var stake = stakes.get(i);
            weights[i] = Apportionment.sum(Apportionment.sum(stake.capitalFen(), stake.reserveFen()), subsidies[i]);
        }
        boolean byTradeAlone = Apportionment.sum(weights) == 0;
        long patronage = byTradeAlone ? distributable : Terms.partRoundedUp(distributable, terms.patronagePerMille());
        var byTrade = patronage == 0 ? new long[stakes.size()] : Apportionment.of(patronage, trade);
        var byCapital = byTradeAlone ? new long[stakes.size()] : Apportionment.of(distributable - patronage, weights);
        var reserves = reserves(reserve, terms.reserveBasis(), stakes);

        var shares = new ArrayList<Share>(stakes.size());
        for (int i = 0; i < weights.length; i++) {
            long capitalised =
                    stakes.get(i).stays() ? Terms.part(byTrade[i] + byCapital[i], terms.capitalisedPerMille()) : 0;
            shares.add(new Share(stakes.get(i), subsidies[i], byTrade[i], byCapital[i], capitalised, reserves[i]));
        }
        return new Division(
                terms,
                terms.surplusFen() - terms.afterLosses(),
                reserve,
                distributable,
                patronage,
                List.copyOf(shares));
    }

    /** What all shares together come to, 分; it is the distributable surplus. */
    public long sharedFen() {
        return shares.stream().mapToLong(Share::totalFen).sum();
    }

    /** What all of them traded, 分. */
    public long tradedFen() {
        return shares.stream().mapToLong(share -> share.stake().tradeFen()).sum();
    }

    /** What all of them have of capital, reserve and quantified shares, 分. */
    public long weightFen() {
        return shares.stream().mapToLong(Share::weightFen).sum();
    }

    /** 转为出资: what of all shares becomes capital, 分. */
    public long capitalisedFen() {
        return shares.stream().mapToLong(Share::capitalisedFen).sum();
    }

    private static List<Stake> inOrder(List<Stake> members) {
        rule(members.stream().anyMatch(Stake::stays), "no-members");
        var sorted =
                members.stream().sorted(Comparator.comparing(Stake::member)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            rule(
                    !sorted.get(i).member().equals(sorted.get(i - 1).member()),
                    "member-twice",
                    "member",
                    sorted.get(i).member());
        }
        return sorted;
    }

    /** Where nobody has any of what the charter quantifies by, the reserve is quantified evenly. */
    private static long[] reserves(long reserve, ReserveBasis basis, List<Stake> stakes) {
        var weights = weights(stakes, basis::weightOf);
        return Apportionment.sum(weights) == 0 ? evenly(reserve, stakes) : Apportionment.of(reserve, weights);
    }

    /** The same for every member that stays, the cents left over to the first by number. */
    private static long[] evenly(long amount, List<Stake> stakes) {
        return Apportionment.of(amount, weights(stakes, ReserveBasis.EVENLY::weightOf));
    }

    private static long[] weights(List<Stake> stakes, ToLongFunction<Stake> weight) {
        return stakes.stream().mapToLong(weight).toArray();
    }
}
