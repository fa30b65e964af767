package org.jointprosperity.cooperative.distribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/**
 * What a distribution comes to.
 *
 * @param members members that vote on it
 * @param votes votes of all of them 表决权总数
 * @param article where the law sets the least share by trade
 * @param verified whether that text was read at its source
 */
@Schema(name = "DistributionReckoning", description = "盈余分配的核算结果。What a distribution comes to.")
public record ReckoningView(
        @Schema(description = "已弥补的亏损。Losses made up.") Money losses,
        @Schema(description = "盈余不足弥补、结转下一年度的亏损。Losses above the surplus; the next year has them before it.")
                Money lossesLeft,
        Money reserve,
        Money distributable,
        Money byTrade,
        Money byCapital,
        Money capitalised,
        int members,
        int votes,
        String rule,
        String article,
        String source,
        boolean verified) {

    static ReckoningView of(Reckoning reckoning) {
        var division = reckoning.division();
        var citation = reckoning.law().citation();
        return new ReckoningView(
                Money.ofFen(division.lossesFen()),
                Money.ofFen(division.terms().lossesLeftFen()),
                Money.ofFen(division.reserveFen()),
                Money.ofFen(division.distributableFen()),
                Money.ofFen(division.patronageFen()),
                Money.ofFen(division.distributableFen() - division.patronageFen()),
                Money.ofFen(division.capitalisedFen()),
                reckoning.roll().size(),
                reckoning.votes(),
                citation.rule(),
                citation.article(),
                citation.source(),
                citation.verified());
    }

    /** The frozen figures, or null while it is a draft. */
    static ReckoningView frozen(Distribution of) {
        if (of.state == State.DRAFT) {
            return null;
        }
        return new ReckoningView(
                Money.ofFen(of.lossesMadeUpFen),
                Money.ofFen(of.lossesFen - of.lossesMadeUpFen),
                Money.ofFen(of.reserveFen),
                Money.ofFen(of.distributableFen),
                Money.ofFen(of.patronageFen),
                Money.ofFen(of.distributableFen - of.patronageFen),
                Money.ofFen(of.capitalisedFen),
                of.members,
                of.votes,
                of.lawRule,
                of.lawArticle,
                of.lawSource,
                of.lawVerified);
    }
}
