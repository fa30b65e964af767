package org.jointprosperity.cooperative.household;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.criteria.Found;

/** How an application goes: what its village said, and how the household stands to the criteria. */
@Schema(
        name = "HouseholdApplicationView",
        description = "申报经过：村级评议、条件核对。收入数额只给有 cooperative:write 的人看。"
                + "How an application goes; numbers of income are shown to callers with cooperative:write.")
public record ApplicationView(
        @Schema(description = "核对日期。Day it was held against the criteria.") LocalDate asOf,
        List<Opinion> opinions,
        @Schema(description = "今日核对。How it stands today.") List<Found> today,
        @Schema(description = "认定时核对。How it stood when it was certified.") List<Found> atCertification) {

    /** One opinion of the village. */
    @Schema(name = "VillageOpinionView", description = "一次村级评议。One opinion of the village.")
    public record Opinion(
            LocalDate heldOn, String branch, int votesFor, int votesAgainst, int votesAbstained, boolean carried) {

        static Opinion of(VillageOpinion opinion) {
            return new Opinion(
                    opinion.heldOn,
                    opinion.branchNumber,
                    opinion.votesFor,
                    opinion.votesAgainst,
                    opinion.votesAbstained,
                    opinion.carried);
        }
    }
}
