package org.jointprosperity.evaluation.decision.progress;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.rule.Counts;

/** A meeting that was held, as its paper form tells. */
@Schema(description = "记录一次会议，内容同纸质登记表。Record a meeting as its paper form tells.")
public record RecordMeeting(
        @NotNull @Schema(description = "会议日期。The day it was held.", examples = "2025-06-10") LocalDate heldOn,
        @Schema(
                        description = "通知日期，规则要求提前通知的必填。The day of its notice; required where a rule wants notice.",
                        nullable = true,
                        examples = "2025-05-30")
                LocalDate noticeOn,
        @Schema(description = "会议主体，不填则为该阶段通常的主体。The body; left out, the usual one of the stage.", nullable = true)
                Body body,
        @NotNull
                @Schema(
                        description = "应到、实到与表决数；群众评议以满意为赞成。"
                                + "Entitled, present and votes; where the masses judge, satisfied counts as yes.")
                Counts counts,
        @NotNull @Schema(description = "议题来源。Who brought the motion.") MotionSource motionSource,
        @NotBlank @Size(max = 2000) @Schema(description = "议题内容。What was put to the meeting.") String content,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "会议记录编号。Reference of the minutes.", examples = "会议记录2025-06-10")
                String minutes,
        @NotNull @Min(1) @Schema(description = "签名人数。How many signed.", examples = "27") Integer signatures,
        @NotNull @Min(0) @Schema(description = "镇干部列席人数。How many of the town attended.", examples = "1")
                Integer townshipAttendees,
        @Size(max = 200)
                @Pattern(regexp = ".*\\S.*")
                @Schema(
                        description =
                                "村民会议授权的决议编号；代表决定应由村民会议决定的事项时填写。"
                                        + "Reference of the mandate of the villager assembly, where representatives decide for it.",
                        nullable = true,
                        examples = "村民会议决议2025-01")
                String mandate) {

    /** A meeting that names no mandate. */
    public RecordMeeting(
            LocalDate heldOn,
            LocalDate noticeOn,
            Body body,
            Counts counts,
            MotionSource motionSource,
            String content,
            String minutes,
            Integer signatures,
            Integer townshipAttendees) {
        this(heldOn, noticeOn, body, counts, motionSource, content, minutes, signatures, townshipAttendees, null);
    }

    /** The same meeting with other counts. */
    RecordMeeting with(Counts others) {
        return new RecordMeeting(
                heldOn, noticeOn, body, others, motionSource, content, minutes, signatures, townshipAttendees, mandate);
    }

    /** Refuses a meeting that was not held yet or was announced after it. */
    void requireDates(LocalDate today) {
        rule(!heldOn.isAfter(today), "date-in-the-future", "date", heldOn, "today", today);
        rule(
                noticeOn == null || !noticeOn.isAfter(heldOn),
                "notice-after-meeting",
                "heldOn",
                heldOn,
                "noticeOn",
                noticeOn,
                "daysLate",
                noticeOn == null ? 0 : DAYS.between(heldOn, noticeOn));
    }

    /** A verdict can be asked for on less; a meeting that counts tells who was due and who came. */
    void requireWhatThePaperShows() {
        int present = counts.requireAttendance();
        rule(
                signatures <= present,
                "more-signatures-than-present",
                "signatures",
                signatures,
                "present",
                present,
                "excess",
                signatures - present);
    }
}
