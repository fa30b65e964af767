package org.jointprosperity.evaluation.meeting.ballot;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.meeting.form.RollMember;

/**
 * 计票: the count of a vote on a motion as its tellers sign it; elections have counts of their own.
 *
 * @param issued paper ballots handed out, or null where hands were counted
 * @param returned paper ballots that came back
 * @param voided ballots that do not count, of those that came back
 * @param tellers roster numbers of the two who counted paper
 */
@Schema(
        name = "CountVotes",
        description =
                "计票：举手填赞成、反对、弃权；纸质另填发出、收回、废票、监票计票二人、票箱清单哈希。"
                        + "The count: hands as yes, no, abstain; paper also issued, returned, void, two tellers, hash of the sheet.")
public record CountVotes(
        @NotNull @Min(0) @Max(MOST) Integer yes,
        @NotNull @Min(0) @Max(MOST) Integer no,
        @NotNull @Min(0) @Max(MOST) Integer abstain,
        @Min(0) @Max(MOST) @Schema(nullable = true, description = "发出票数。Ballots issued.") Integer issued,
        @Min(0) @Max(MOST) @Schema(nullable = true, description = "收回票数。Ballots returned.") Integer returned,
        @Min(0) @Max(MOST) @Schema(nullable = true, description = "废票数。Void ballots.") Integer voided,
        @Size(max = 2) @Schema(nullable = true, description = "监票、计票人编号。The two tellers.")
                List<@NotNull @Pattern(regexp = RollMember.NUMBER) String> tellers,
        @Pattern(regexp = "[0-9a-f]{64}")
                @Schema(nullable = true, description = "计票单的 SHA-256。SHA-256 of the sheet of the count.")
                String sheetSha256) {

    /** 监票、计票人. */
    private static final int TELLERS = 2;

    /** More than any county has. */
    private static final int MOST = 100_000_000;

    /**
     * Refuses a count that cannot be: more votes than there were voters, ballots that do not add up, one teller.
     *
     * @param present voters who were there, in person or by a proxy that counts
     */
    public Tally tally(Manner manner, int present) {
        return manner == Manner.SHOW_OF_HANDS ? hands(present) : paper(present);
    }

    /** Roster numbers of those who counted paper; nobody where hands were counted. */
    public List<String> countedBy() {
        return tellers == null ? List.of() : tellers;
    }

    private Tally hands(int present) {
        rule(issued == null, "hands-have-no-ballots", "manner", Manner.SHOW_OF_HANDS);
        long votes = (long) yes + no + abstain;
        requireCastByThosePresent(votes, present);
        return new Tally(yes, no, abstain, null, null, null, List.of(), null, false, null);
    }

    private Tally paper(int present) {
        require(issued, "issued");
        require(returned, "returned");
        require(voided, "voided");
        long distinct = countedBy().stream().distinct().count();
        rule(
                countedBy().size() == TELLERS && distinct == TELLERS,
                "tellers-are-not-two",
                "tellers",
                distinct,
                "missing",
                Math.abs(TELLERS - distinct));
        if (sheetSha256 == null) {
            throw Refusal.field("sheetSha256", "sheet-missing");
        }
        requireCastByThosePresent(issued, present);
        long counted = (long) yes + no + abstain + voided;
        rule(counted == returned, "ballots-do-not-add-up", "returned", returned, "counted", counted);
        return new Tally(yes, no, abstain, issued, returned, voided, tellers, sheetSha256, isVoid(), null);
    }

    /** More ballots back than were handed out: nothing on them counts 无效. */
    private boolean isVoid() {
        return returned > issued;
    }

    private static void requireCastByThosePresent(long votes, int present) {
        rule(
                votes <= present,
                "votes-contradict-presence",
                "votes",
                votes,
                "present",
                present,
                "excess",
                votes - present);
    }

    private static void require(Integer count, String field) {
        if (count == null) {
            throw Refusal.field(field, "votes-missing");
        }
    }
}
