package org.jointprosperity.pairing.matching.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.pairing.matching.ProposedPairView.Reason;

/** A liaison as it was moved by hand, and what the whole proposal costs more for it. */
@Schema(name = "MovedLiaison", description = "改派的结果与代价之差。The moved liaison and what the change costs.")
public record MovedLiaisonView(
        ProposedLiaisonView liaison,
        ExtraView extra,
        @Schema(description = "更改后方案的代价分 points of the proposal now") long cost,
        @Schema(description = "方案的版本 version of the proposal") long version)
        implements Versioned {

    /** What a change costs more, by its terms and in words; negative saves. */
    @Schema(name = "ExtraForLiaison", description = "更改多付的分值，负数为节省。Points more by term; negative saves.")
    public record ExtraView(
            @Schema(description = "需求分 points for needs") long needs,
            @Schema(description = "负担分 points for load") long load,
            @Schema(description = "各项分合计 sum of the points") long points,
            @Schema(description = "文字说明 in words") Reason reason) {

        static ExtraView of(Change change) {
            return new ExtraView(
                    change.needs(), change.load(), change.points(), new Reason(change.chinese(), change.english()));
        }
    }
}
