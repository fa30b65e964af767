package org.jointprosperity.evaluation.selection.election;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.selection.course.CourseKind;

/** Calls an election 启动选举. */
@Schema(description = "启动选举。Call an election by one of the courses.")
record CallElection(
        @NotBlank @Size(max = 30) @Schema(description = "支部编码 branch", examples = "61102310400101") String branch,
        @NotNull @Schema(description = "选举方式 course") CourseKind course,
        @NotNull Office office,
        @NotNull @Min(1) @Max(50) @Schema(description = "应选名额 seats", examples = "3") Integer seats,
        @Min(0)
                @Max(50)
                @Schema(
                        description = "补选时在任的村民委员会成员数；换届不填 members who stay in office, at a by-election",
                        nullable = true,
                        examples = "0")
                Integer incumbents,
        @NotNull @Schema(examples = "2009-12-01") LocalDate calledOn) {

    /** Everybody in the body once the seats are filled. */
    int members() {
        return seats + (incumbents == null ? 0 : incumbents);
    }
}
