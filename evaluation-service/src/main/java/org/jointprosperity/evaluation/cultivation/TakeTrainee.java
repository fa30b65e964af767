package org.jointprosperity.evaluation.cultivation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** Takes a registered person as a trainee 列为培养对象. */
@Schema(description = "列为培养对象：须已在花名册登记，不收姓名。Take a registered person as a trainee; no names are taken.")
record TakeTrainee(
        @NotBlank @Pattern(regexp = TraineeNumber.PATTERN) @Schema(description = "培养编号 number", examples = "PY900")
                String number,
        @NotNull Direction direction,
        @NotNull TraineeKind kind,
        @NotBlank @Size(max = 30) @Schema(description = "人员编号 roster number", examples = "N04673") String person,
        @NotNull @Schema(description = "单位信用代码 unit", examples = "11611023MBY416905X") CreditCode unit,
        @NotBlank @Size(max = 30) @Schema(description = "支部编码 branch", examples = "61102310400101") String branch,
        @NotNull @Schema(examples = "2009-12-01") LocalDate startedOn) {

    TraineeDetails details() {
        return new TraineeDetails(number, direction, kind, person, null, null, unit.value(), branch, startedOn);
    }
}
