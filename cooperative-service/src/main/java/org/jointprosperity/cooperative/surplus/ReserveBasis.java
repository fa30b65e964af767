package org.jointprosperity.cooperative.surplus;

import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what the reserve drawn in a year is quantified as members' shares 公积金量化, as the charter says (art. 42). */
@Schema(description = "公积金量化依据：交易额、出资额、平均。What the reserve is quantified by: trade, capital, evenly.")
public enum ReserveBasis {
    /** 按交易额. */
    TRADE(Stake::tradeFen),
    /** 按出资额. */
    CAPITAL(Stake::capitalFen),
    /** 平均. */
    EVENLY(stake -> 1);

    private final ToLongFunction<Stake> weight;

    ReserveBasis(ToLongFunction<Stake> weight) {
        this.weight = weight;
    }

    /** Who left takes no share of the reserve along. */
    long weightOf(Stake stake) {
        return stake.stays() ? weight.applyAsLong(stake) : 0;
    }
}
