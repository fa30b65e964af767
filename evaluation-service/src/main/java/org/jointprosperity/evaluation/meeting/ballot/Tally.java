package org.jointprosperity.evaluation.meeting.ballot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 计票结果: a count that can stand; told when the vote is closed and not before.
 *
 * @param ballotsVoid whether more ballots came back than were handed out, so that the vote is taken again
 * @param voidBecause why, by the rule of the day; null where the ballots stand, and before the vote is closed
 */
@Schema(name = "VoteTally", description = "计票结果。The result of a count.")
public record Tally(
        int yes,
        int no,
        int abstain,
        Integer issued,
        Integer returned,
        Integer voided,
        List<String> tellers,
        String sheetSha256,
        boolean ballotsVoid,
        @Schema(nullable = true, description = "投票无效的依据；有效的为空。Why the ballots are void; null where they stand.")
                VoidBallots voidBecause) {

    public Tally {
        tellers = List.copyOf(tellers);
    }

    /** The same count, which tells why its ballots are void. */
    public Tally voidBecause(VoidBallots why) {
        return new Tally(yes, no, abstain, issued, returned, voided, tellers, sheetSha256, ballotsVoid, why);
    }

    /** How many cast a vote. */
    public int cast() {
        return returned == null ? yes + no + abstain : returned;
    }
}
