package org.jointprosperity.pairing.matching;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair of a proposal, why it stands there, and what the next best would have cost. */
@Schema(name = "ProposedPair", description = "方案中的一对及其理由。A pair of a proposal with its reason.")
public record ProposedPairView(
        UUID id,
        String unit,
        String branch,
        @Schema(description = "固定不动 fixed") boolean fixed,
        boolean followsRule,
        @Schema(description = "此对自身的代价 what the pair costs of itself") MatchingCost cost,
        Reason reason,
        @Schema(description = "次优：不用此对时最省的方案；无则 null the cheapest without this pair, or null") NextBest nextBest,
        @Schema(description = "次优的文字说明 the next best in words") Reason nextBestReason,
        boolean changedByHand,
        String overrideReason) {

    /** A reason in two languages 理由. */
    @Schema(name = "MatchingReason", description = "理由的文字。A reason in words.")
    public record Reason(String zh, String en) {}

    /**
     * What would be done without the pair 次优.
     *
     * @param branch the branch for the unit instead; null where the unit would go without this place
     * @param moved other pairs that would give way
     * @param extra what it costs more
     */
    @Schema(name = "NextBestPair", description = "次优方案。The next best.")
    public record NextBest(String branch, int moved, MatchingCost extra) {}

    static ProposedPairView of(ProposedPair pair) {
        return new ProposedPairView(
                pair.id,
                pair.unitCode,
                pair.branchCode,
                pair.fixed,
                pair.followsRule,
                MatchingCost.of(pair.cost),
                new Reason(pair.reasonZh, pair.reasonEn),
                pair.alternative
                        ? new NextBest(pair.nextBranchCode, pair.nextMoved, MatchingCost.of(pair.nextExtra))
                        : null,
                nextBestReason(pair),
                pair.changedByHand,
                pair.overrideReason);
    }

    private static Reason nextBestReason(ProposedPair pair) {
        if (pair.fixed) {
            return new Reason("固定的对子，不比较", "a fixed pair is not compared");
        }
        if (pair.changedByHand) {
            return new Reason("手工更改，不再比较", "changed by hand, no longer compared");
        }
        if (!pair.alternative) {
            return new Reason("没有别的办法", "no alternative");
        }
        var extra = pair.nextExtra;
        return new Reason(
                "%s，多 %d 次违反原则、%d 分（负担 %+d，距离 %+d，旧缘 %+d），另有 %d 对随之调整"
                        .formatted(
                                pair.nextBranchCode == null ? "单位少联此一村" : "改联 " + pair.nextBranchCode,
                                extra.violations(),
                                extra.points(),
                                extra.load(),
                                extra.distance(),
                                extra.tie(),
                                pair.nextMoved),
                "%s: %d more violations and %d more points (load %+d, distance %+d, earlier tie %+d), %d other pairs give way"
                        .formatted(
                                pair.nextBranchCode == null ? "without this place" : pair.nextBranchCode + " instead",
                                extra.violations(),
                                extra.points(),
                                extra.load(),
                                extra.distance(),
                                extra.tie(),
                                pair.nextMoved));
    }
}
