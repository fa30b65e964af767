package org.jointprosperity.cooperative.settlement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jointprosperity.cooperative.claim.PriceClaim;
import org.jointprosperity.cooperative.delivery.Delivery;
import org.jointprosperity.cooperative.price.Worth;

/**
 * 结算各项合计, in 分. For each delivery the balance is what is due without what was paid on the spot and what is claimed;
 * what was paid beyond that is the buyer's own will and lowers no other delivery's balance. The advance is set off at the
 * end. So due + overpaid = paid + claimed + advanceUsed + balance.
 *
 * @param due by max(floor, rule), graded
 * @param paid on the spot
 * @param claimed differences to the floor price that are claimed, were paid since, or were waived
 * @param overpaid beyond what is due
 * @param advanceUsed of the advance
 * @param advanceLeft of the advance
 * @param balance still to pay
 */
record Sums(long due, long paid, long claimed, long overpaid, long advanceUsed, long advanceLeft, long balance) {

    /** Adds up deliveries whose due amounts are found. */
    static Sums of(Collection<Delivery> deliveries, Map<UUID, PriceClaim> claims, long advance) {
        long due = 0;
        long paid = 0;
        long claimed = 0;
        long overpaid = 0;
        long owed = 0;
        for (var delivery : deliveries) {
            long onTheSpot = delivery.paidFen() == null ? 0 : delivery.paidFen();
            var claim = claims.get(delivery.id());
            long difference = claim == null ? 0 : claim.differenceFen();
            long open = delivery.dueFen() - onTheSpot - difference;
            due = Worth.sum(due, delivery.dueFen());
            paid = Worth.sum(paid, onTheSpot);
            claimed = Worth.sum(claimed, difference);
            owed = Worth.sum(owed, Math.max(0, open));
            overpaid = Worth.sum(overpaid, Math.max(0, -open));
        }
        long used = Math.min(advance, owed);
        return new Sums(due, paid, claimed, overpaid, used, advance - used, owed - used);
    }
}
