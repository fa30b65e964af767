package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Closes a meeting, which is then judged. */
@Schema(description = "散会并裁定。Close a meeting and have it judged.")
public record CloseSitting(
        @NotNull @Schema(examples = "11:00:00") LocalTime at,
        @NotBlank @Size(max = 200) @Schema(description = "会议记录编号。Reference of the minutes.") String minutes,
        @NotNull @Min(1) @Schema(description = "签名人数。How many signed.") Integer signatures,
        @NotNull @Min(0) @Schema(description = "镇干部列席人数。How many of the town attended.") Integer townshipAttendees,
        @Size(max = 200)
                @Schema(
                        description = "逐人表态，按发言次序，主要负责人末位。Views in the order they were given, the chair's last.",
                        nullable = true)
                List<@Valid AttendeeView> views) {}
