package org.jointprosperity.cooperative.breach;

import org.jointprosperity.cooperative.order.OrderContract;
import org.jointprosperity.cooperative.price.Worth;

/**
 * 违约后果, in 分, by the policy of the order.
 *
 * @param shortfall what did not come, in thousandths of the unit; 0 where it is about money alone
 * @param owed by the supplier what is left of the advance; by the buyer what was not taken at the guaranteed price, as far
 *     as the advance does not cover it, or what was not paid
 * @param setOff what of the advance covers goods that were not taken
 * @param penalty per mille of what did not come, was not taken or was not paid, half up to 分
 */
record Consequence(long shortfall, long owed, long setOff, long penalty) {

    /** The supplier repays the advance that is left, and pays a penalty on the worth of what did not come. */
    static Consequence notDelivered(OrderContract order, long li, long advanceLeft) {
        long worth = Worth.fen(order.shortfall(), li, 1000);
        return new Consequence(
                order.shortfall(),
                advanceLeft,
                0,
                Worth.perMille(worth, order.policy().supplierPenaltyPerMille()));
    }

    /** The buyer pays what was not taken as if it had been, set off against the advance that is left, and a penalty. */
    static Consequence notTaken(OrderContract order, long li, long advanceLeft) {
        long worth = Worth.fen(order.shortfall(), li, 1000);
        long setOff = Math.min(worth, advanceLeft);
        return new Consequence(
                order.shortfall(),
                worth - setOff,
                setOff,
                Worth.perMille(worth, order.policy().buyerPenaltyPerMille()));
    }

    /** The buyer pays what is outstanding, and a penalty. */
    static Consequence notPaid(OrderContract order, long outstanding) {
        return new Consequence(
                0, outstanding, 0, Worth.perMille(outstanding, order.policy().buyerPenaltyPerMille()));
    }
}
