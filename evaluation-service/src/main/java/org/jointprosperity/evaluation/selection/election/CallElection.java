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
                        description =
                                "补选时在任的村民委员会成员数；不填或填 0 的，以本村已选出、任期未满的人数计 members who stay in office, at a by-election; where none are named, whom the village elected and whose term runs",
                        nullable = true,
                        examples = "0")
                Integer incumbents,
        @NotNull @Schema(examples = "2009-12-01") LocalDate calledOn) {

    /**
     * 留任的: who stays in the committee beside those elected. Where the form names nobody it is everybody whom the village
     * elected and whose term runs; where it names some the others have left, of which nobody is told elsewhere.
     */
    int staying(int inOffice) {
        return incumbents == null || incumbents == 0 ? inOffice : incumbents;
    }
}
