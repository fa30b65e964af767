package org.jointprosperity.pairing.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Reviews the running term of a pairing 考核. */
@Schema(description = "考核本期结对。Review the running term of a pairing.")
public record ReviewTerm(
        @NotBlank @Size(max = 2000) @Schema(description = "成效 achieved", examples = "新建茶园100亩") String achieved,
        @Size(max = 2000) @Schema(description = "不足 shortfalls") String shortfalls,
        @NotNull @Schema(description = "结论 verdict") TermVerdict verdict) {

    Review by(String reviewer, LocalDate on) {
        return new Review(achieved, shortfalls, verdict, reviewer, on);
    }
}
