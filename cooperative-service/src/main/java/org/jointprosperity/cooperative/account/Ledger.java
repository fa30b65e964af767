package org.jointprosperity.cooperative.account;

import java.util.List;
import java.util.function.ToLongFunction;
import org.jointprosperity.cooperative.distribution.FrozenDistribution;
import org.jointprosperity.cooperative.distribution.KeptShare;
import org.jointprosperity.cooperative.surplus.Share;

/** Every share of a distribution, summed anew from the members' rows so that the printed sums prove themselves. */
record Ledger(List<KeptShare> shares) {

    long totalFen() {
        return sum(Share::totalFen);
    }

    long sum(ToLongFunction<Share> column) {
        return shares.stream().map(KeptShare::share).mapToLong(column).sum();
    }

    /** 合计核对: whether the rows sum to what was put before the assembly, each part to the cent. */
    boolean agreesWith(FrozenDistribution of) {
        return totalFen() == of.distributableFen()
                && sum(Share::patronageFen) == of.patronageFen()
                && sum(Share::reserveFen) == of.reserveFen()
                && sum(Share::capitalisedFen) == of.capitalisedFen();
    }
}
