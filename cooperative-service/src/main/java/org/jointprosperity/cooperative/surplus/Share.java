package org.jointprosperity.cooperative.surplus;

/**
 * What one member gets of a distribution, with what it was reckoned from; amounts in 分.
 *
 * @param stake what the member had in the cooperative
 * @param subsidyFen 补助和捐赠平均量化份额
 * @param patronageFen 按交易额返还
 * @param capitalFen 按出资额、公积金份额和量化份额分配
 * @param capitalisedFen 转为出资: what of both becomes capital
 * @param reserveFen 本年公积金量化份额: what is entered in the account for the reserve of the year
 */
public record Share(
        Stake stake, long subsidyFen, long patronageFen, long capitalFen, long capitalisedFen, long reserveFen) {

    /** 盈余返还总额: both parts together. */
    public long totalFen() {
        return patronageFen + capitalFen;
    }

    /** 实付: what is paid out. */
    public long paidFen() {
        return totalFen() - capitalisedFen;
    }

    /** What the second part is divided by: capital, reserve share and quantified share together. */
    public long weightFen() {
        return stake.capitalFen() + stake.reserveFen() + subsidyFen;
    }
}
