package org.jointprosperity.evaluation.selection.open;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.score.Ranking;

/** The ranking by the scores so far, with who is tied at the last place. */
@Schema(
        name = "SelectionRankingView",
        description = "按得分的入围情况与末位并列者。Who has a place by the scores, and who is tied for the last.")
record RankingView(
        @Schema(description = "是否人人已演讲 whether everyone has spoken") boolean complete,
        @Schema(description = "确定入围者，按编号排列 those in, by number") List<String> in,
        @Schema(description = "末位并列者，按编号排列 the tied, by number") List<String> tied,
        @Schema(description = "并列者所争的名额 places the tied share") int open) {

    static RankingView of(Optional<Ranking> ranking) {
        return ranking.map(each -> new RankingView(
                        true,
                        each.in().stream().sorted().toList(),
                        each.tied().stream().sorted().toList(),
                        each.open()))
                .orElse(new RankingView(false, List.of(), List.of(), 0));
    }
}
