package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one attendee said. */
@Schema(name = "AttendeeStance", description = "与会人员的表态。What one attendee said.")
public record AttendeeView(
        @NotNull @Pattern(regexp = RollMember.NUMBER) String member,
        @NotNull Stance stance,
        @Size(max = 1000) @Schema(nullable = true) String words) {

    /** For, against, neither. */
    @Schema(name = "AttendeeStanceKind", description = "同意、不同意、缓议。For, against, neither.")
    public enum Stance {
        YES,
        NO,
        ABSTAIN
    }
}
