package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.decision.progress.MotionSource;
import org.jointprosperity.evaluation.rule.Body;

/** Calls a meeting for a stage of a decision, with notice. */
@Schema(description = "发出会议通知：阶段、主体、日期、地点、议程。Call a meeting: stage, body, day, place, agenda.")
public record CallSitting(
        @NotNull @Schema(description = "决策。The decision.") UUID decision,
        @NotNull @Min(1) @Max(99) @Schema(description = "阶段。The stage.", examples = "1") Integer stage,
        @Schema(description = "会议主体，不填则为该阶段通常的主体。The body; left out, the usual one.", nullable = true) Body body,
        @NotNull @Schema(description = "通知日期。The day of the notice.", examples = "2025-06-01") LocalDate noticeOn,
        @NotNull @Schema(description = "会议日期。The day of the meeting.", examples = "2025-06-12") LocalDate meetsOn,
        @NotBlank @Size(max = 200) @Schema(description = "地点。Where.", examples = "村委会会议室") String venue,
        @NotBlank @Size(max = 2000) @Schema(description = "议程。The agenda.") String agenda,
        @NotNull @Schema(description = "议题来源。Who brought the motion.") MotionSource motionSource) {}
