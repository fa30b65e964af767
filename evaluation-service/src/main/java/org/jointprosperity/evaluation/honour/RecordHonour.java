package org.jointprosperity.evaluation.honour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** Records an honour of a place 登记荣誉. */
@Schema(description = "登记荣誉。Record an honour of a place.")
record RecordHonour(
        @NotBlank @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") @Schema(examples = "provincial-honour") String code,
        @NotBlank @Size(max = 100) @Schema(examples = "全省农村基层组织建设先进县") String nameZh,
        @NotBlank @Size(max = 200) @Schema(examples = "county advanced in building rural organisations") String nameEn,
        @NotNull @Min(1949) @Max(2200) @Schema(description = "年度 year", examples = "2007") Integer year,
        @Schema(description = "授予日，不知则不填 the day, if it is known", nullable = true, examples = "2007-12-20")
                LocalDate on,
        @NotBlank @Size(max = 100) @Schema(description = "授予单位 awarding body", examples = "中共陕西省委") String awardedBy,
        @NotNull @Schema(description = "受表彰的地方 the place", examples = "611023") DivisionCode division,
        @NotBlank @Size(max = 300) @Schema(description = "依据 source", examples = "表彰决定") String source,
        @NotNull @Schema(description = "依据是否已核实 whether the source was verified") Boolean verified) {}
