package org.jointprosperity.evaluation.meeting.ballot;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 计票结果: a count that can stand; told when the vote is closed and not before.
 *
 * @param ballotsVoid whether more ballots came back than were handed out, so that the vote is taken again
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
        boolean ballotsVoid) {

    public Tally {
        tellers = List.copyOf(tellers);
    }

    /** How many cast a vote. */
    public int cast() {
        return returned == null ? yes + no + abstain : returned;
    }
}
