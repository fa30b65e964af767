package org.jointprosperity.cooperative.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jointprosperity.cooperative.distribution.FrozenDistribution;
import org.jointprosperity.cooperative.surplus.Share;

/** 核算说明: how a distribution and a member's share of it were reckoned, in words and with every number. */
final class Arithmetic {

    private Arithmetic() {}

    /** What the whole cooperative had to distribute, and by what law. */
    static List<Sentence> of(FrozenDistribution of) {
        var said = new ArrayList<Sentence>();
        said.add(say(
                "可分配盈余 = 本年盈余 %s − 弥补亏损 %s − 公积金 %s（弥补亏损后的 %s，%s）= %s 元。",
                "Distributable surplus = surplus %s − losses made up %s − reserve %s (%s of what is left, %s) = %s yuan.",
                yuan(of.terms().surplusFen()),
                yuan(of.lossesFen()),
                yuan(of.reserveFen()),
                percent(of.terms().reservePerMille()),
                of.reserveArticle(),
                yuan(of.distributableFen())));
        said.add(
                of.weightFen() == 0
                        ? say(
                                "全体成员没有出资额、公积金份额和量化份额，可分配盈余 %s 元全部按交易额返还（%s）。",
                                "No member has capital, reserve or quantified shares: all %s yuan go back by trade (%s).",
                                yuan(of.distributableFen()),
                                of.lawArticle())
                        : say(
                                "按交易额返还 = %s × %s，不足一分的进一分 = %s 元（%s，不低于法定比例）。",
                                "Returned by trade = %s × %s, rounded up to the cent = %s yuan (%s, not below the share it sets).",
                                yuan(of.distributableFen()),
                                percent(of.terms().patronagePerMille()),
                                yuan(of.patronageFen()),
                                of.lawArticle()));
        said.add(say(
                "其余 = %s − %s = %s 元，按出资额、公积金份额和量化份额分配。",
                "The rest = %s − %s = %s yuan, by capital, reserve and quantified shares.",
                yuan(of.distributableFen()),
                yuan(of.patronageFen()),
                yuan(of.distributableFen() - of.patronageFen())));
        said.add(say(
                "依据：%s。分尾按最大余数法分给余数最大的成员，余数相同的按成员编号先后。",
                "By: %s. Cents left over go to the largest remainders, equal ones in the order of member numbers.",
                of.lawSource()));
        if (!of.lawVerified()) {
            said.add(new Sentence("注意：该规则未核对原文。", "Note: this rule was not read at its source."));
        }
        return said;
    }

    /** What one member gets of it. */
    static List<Sentence> of(FrozenDistribution of, Share share) {
        var stake = share.stake();
        var said = new ArrayList<Sentence>();
        said.add(say(
                "按交易额返还 = %s × 本人交易额 %s ÷ 全体成员交易额 %s = %s 元。",
                "By trade = %s × own trade %s ÷ trade of all members %s = %s yuan.",
                yuan(of.patronageFen()),
                yuan(stake.tradeFen()),
                yuan(of.tradedFen()),
                yuan(share.patronageFen())));
        if (of.weightFen() > 0) {
            said.add(say(
                    "本人份额 = 出资额 %s + 公积金份额 %s + 补助和捐赠量化份额 %s = %s 元。",
                    "Own shares = capital %s + reserve %s + quantified subsidies and donations %s = %s yuan.",
                    yuan(stake.capitalFen()),
                    yuan(stake.reserveFen()),
                    yuan(share.subsidyFen()),
                    yuan(share.weightFen())));
            said.add(say(
                    "按份额分配 = %s × 本人份额 %s ÷ 全体成员份额 %s = %s 元。",
                    "By shares = %s × own shares %s ÷ shares of all members %s = %s yuan.",
                    yuan(of.distributableFen() - of.patronageFen()),
                    yuan(share.weightFen()),
                    yuan(of.weightFen()),
                    yuan(share.capitalFen())));
        }
        said.add(say(
                "合计 = %s + %s = %s 元；其中转为出资 %s（%s，不足一分的舍去），实付 %s 元。",
                "Total = %s + %s = %s yuan, of which %s become capital (%s, rounded down) and %s yuan are paid out.",
                yuan(share.patronageFen()),
                yuan(share.capitalFen()),
                yuan(share.totalFen()),
                yuan(share.capitalisedFen()),
                percent(of.terms().capitalisedPerMille()),
                yuan(share.paidFen())));
        said.add(say(
                "本年公积金 %s 元中量化到本人账户 %s 元。",
                "Of the year's reserve of %s yuan, %s yuan are entered in the own account.",
                yuan(of.reserveFen()),
                yuan(share.reserveFen())));
        return said;
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }

    private static String percent(int perMille) {
        return BigDecimal.valueOf(perMille, 1).toPlainString() + " %";
    }

    private static Sentence say(String zh, String en, Object... numbers) {
        return new Sentence(zh.formatted(numbers), en.formatted(numbers));
    }
}
