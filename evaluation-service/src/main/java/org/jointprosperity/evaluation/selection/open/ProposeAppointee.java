package org.jointprosperity.evaluation.selection.open;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Shows the public who is to be appointed 公示拟聘人选. */
@Schema(description = "公示拟聘人选。Show the public who is to be appointed.")
record ProposeAppointee(
        @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
        @NotNull @Schema(description = "公示首日 first day shown", examples = "2009-12-05") LocalDate from,
        @NotBlank @Size(max = 500) @Schema(description = "拟聘理由，勿写个人信息 reasons", examples = "综合比选") String reasons) {}
