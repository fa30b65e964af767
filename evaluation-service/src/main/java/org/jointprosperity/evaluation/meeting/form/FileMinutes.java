package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.followup.AssignFollowUp;

/** Files the minutes, signed by chair and recorder, with what is to be done. */
@Schema(
        name = "FileSittingMinutes",
        description = "会议记录定稿：哈希、主持人与记录人签字日、会后事项。The minutes: hash, days of both signatures, what is to be done.")
public record FileMinutes(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String sha256,
        @NotNull @Schema(examples = "2025-06-13") LocalDate chairSignedOn,
        @NotNull @Schema(examples = "2025-06-13") LocalDate recorderSignedOn,
        @NotNull @Size(max = 200) List<@Valid AssignFollowUp> followUps) {}
