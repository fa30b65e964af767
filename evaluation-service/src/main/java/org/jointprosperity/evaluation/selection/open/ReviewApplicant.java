package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Records the joint finding on an applicant 联合资格审查. */
@Schema(description = "联合资格审查结论。The joint finding on an applicant.")
record ReviewApplicant(
        @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
        @NotNull @Schema(description = "是否合格 whether he is eligible") Boolean eligible,
        @NotBlank @Size(max = 500) @Schema(description = "理由，勿写个人信息 reasons", examples = "符合公告条件") String reasons,
        @NotEmpty @Size(max = 20) @Schema(description = "参加审查的单位信用代码，不少于规定数 the offices that reviewed together")
                List<@NotBlank @Pattern(regexp = "[0-9A-Z]{18}") String> offices,
        @NotNull @Schema(examples = "2009-11-14") LocalDate on) {}
