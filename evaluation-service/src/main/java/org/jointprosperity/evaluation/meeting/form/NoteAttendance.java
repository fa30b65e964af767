package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes who came and who left. */
@Schema(description = "到会、离会登记，整批接受或整批拒绝。Who came and who left; all are taken or none.")
public record NoteAttendance(@NotEmpty @Size(max = 1_000) List<@Valid Entry> entries) {

    /** Came or left. */
    @Schema(name = "AttendanceMove", description = "到会、离会。Came, left.")
    public enum Move {
        /** 到会. */
        ARRIVED,
        /** 离会. */
        LEFT
    }

    /** One member came or left. */
    @Schema(name = "AttendanceEntry", description = "一次到会或离会。One coming or leaving.")
    public record Entry(
            @NotNull @Pattern(regexp = RollMember.NUMBER) String member,
            @NotNull Move move,
            @NotNull @Schema(examples = "09:05:00") LocalTime at) {}
}
