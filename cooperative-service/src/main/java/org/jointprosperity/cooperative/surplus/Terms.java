package org.jointprosperity.cooperative.surplus;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

/**
 * The figures of a year and what charter and assembly make of them; amounts in 分, shares in thousandths.
 *
 * @param surplusFen 本年盈余 before losses and reserve
 * @param lossesFen 弥补亏损: losses of earlier years to be made up
 * @param reservePerMille 公积金: share of what is left after the losses
 * @param reserveBasis by what the reserve is quantified
 * @param patronagePerMille 按交易额返还: share of the distributable surplus; the law sets the least
 * @param subsidiesFen 财政直接补助和他人捐赠形成的财产: property of the cooperative, quantified evenly
 * @param capitalisedPerMille 转为出资: share of each member's part that becomes capital
 */
public record Terms(
        long surplusFen,
        long lossesFen,
        int reservePerMille,
        ReserveBasis reserveBasis,
        int patronagePerMille,
        long subsidiesFen,
        int capitalisedPerMille) {

    /** The whole in thousandths. */
    public static final int WHOLE = 1_000;

    public Terms {
        rule(
                surplusFen >= 0 && lossesFen >= 0 && subsidiesFen >= 0,
                "terms-below-zero",
                "surplus",
                surplusFen,
                "losses",
                lossesFen,
                "subsidies",
                subsidiesFen);
        requireShare("reserve", reservePerMille);
        requireShare("patronage", patronagePerMille);
        requireShare("capitalised", capitalisedPerMille);
    }

    private static void requireShare(String of, int perMille) {
        rule(perMille >= 0 && perMille <= WHOLE, "share-not-of-whole", "of", of, "perMille", perMille);
    }

    /** What is left of the surplus when the losses are made up, 分; losses above it leave nothing. */
    long afterLosses() {
        return Math.max(0, surplusFen - lossesFen);
    }

    /** What of the losses the surplus does not make up, 分; the next year has it before it. */
    public long lossesLeftFen() {
        return lossesLeftFen(0);
    }

    /** The same where earlier years left at least so much, 分, whether it is said among the losses or not. */
    public long lossesLeftFen(long fromBeforeFen) {
        return Math.max(0, Math.max(lossesFen, fromBeforeFen) - surplusFen);
    }

    /** The reserve 公积金 of the year, 分, rounded down so that no more is kept back than the charter says. */
    long reserve() {
        return part(afterLosses(), reservePerMille);
    }

    /** A share in thousandths of an amount, rounded down; it cannot overflow. */
    static long part(long amount, int perMille) {
        return amount / WHOLE * perMille + amount % WHOLE * perMille / WHOLE;
    }

    /** A share in thousandths of an amount, rounded up. */
    static long partRoundedUp(long amount, int perMille) {
        return amount - part(amount, WHOLE - perMille);
    }
}
