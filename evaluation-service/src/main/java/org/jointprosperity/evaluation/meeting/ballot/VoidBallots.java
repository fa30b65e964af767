package org.jointprosperity.evaluation.meeting.ballot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Citation;
import org.jointprosperity.evaluation.rule.Text;

/**
 * 投票无效: why ballots of which more came back than were handed out count for nothing, as told when the vote is closed.
 *
 * @param excess how many came back too many, in ballots
 * @param rule id of the rule it rests on; null, and what follows it too, where no rule of the day speaks of it
 * @param article of the law the rule was taken from
 * @param source name of that law
 * @param verified whether the rule was checked against its text
 */
@Schema(name = "VoidBallots", description = "投票无效的依据与数目。Why the ballots are void, by which rule and by how many.")
public record VoidBallots(
        int issued,
        int returned,
        int excess,
        @Schema(nullable = true, description = "规则编号。Id of the rule.") String rule,
        @Schema(nullable = true, description = "条款。Its article.") String article,
        @Schema(nullable = true, description = "出处。Its source.") String source,
        @Schema(nullable = true, description = "是否已与原文核对。Checked against its text.") Boolean verified,
        Text text) {

    /**
     * Says why by the rule for ballots or, where the rules of the day have none, by that for the votes, which nobody can be
     * found to keep.
     *
     * @param ofBallots the rule that speaks of ballots returned, or none
     * @param ofVotes the rule by which the votes of the body are counted, or none
     */
    public static VoidBallots of(Tally tally, Citation ofBallots, Citation ofVotes) {
        boolean ownRule = ofBallots.rule() != null;
        var by = ownRule ? ofBallots : ofVotes;
        int excess = tally.returned() - tally.issued();
        var words = new Text(
                "收回%d张，多于发出的%d张，超出%d张%s%s，投票无效，应重新表决。"
                        .formatted(
                                tally.returned(),
                                tally.issued(),
                                excess,
                                ownRule ? "" : "，无从认定每人一票",
                                by.rule() == null ? "" : "（%s）".formatted(name(by, ""))),
                "%d ballots came back of %d issued, %d too many%s%s; the ballots are void and the vote is taken again."
                        .formatted(
                                tally.returned(),
                                tally.issued(),
                                excess,
                                ownRule ? "" : ": nobody can say that each had one vote",
                                by.rule() == null ? "" : " (%s)".formatted(name(by, ", "))));
        return new VoidBallots(
                tally.issued(),
                tally.returned(),
                excess,
                by.rule(),
                by.article(),
                by.source(),
                by.rule() == null ? null : Boolean.valueOf(by.verified()),
                words);
    }

    private static String name(Citation by, String between) {
        return by.source() == null ? by.article() : by.source() + between + by.article();
    }
}
