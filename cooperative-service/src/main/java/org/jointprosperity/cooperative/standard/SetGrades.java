package org.jointprosperity.cooperative.standard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** A county or town lays down the grades of a product. */
@Schema(description = "规定产品等级。Lay down the grades of a product.")
public record SetGrades(
        @NotBlank @Size(max = 50) @Schema(description = "产品。Product.", examples = "鲜茶叶") String product,
        @NotBlank @Size(max = 10) @Schema(description = "单位。Unit.", examples = "公斤") String unit,
        @NotEmpty
                @Size(max = 20)
                @Schema(description = "等级，由高到低。Grades, best first.", examples = "[\"特级\",\"一级\",\"二级\"]")
                List<@NotBlank @Pattern(regexp = "[^、]{1,20}") String> grades,
        @NotBlank @Size(max = 20) @Schema(description = "拒收的等级。The grade that is always rejected.", examples = "等外")
                String rejectedGrade,
        @NotNull @Schema(description = "县或镇。County or town.", examples = "611023") DivisionCode jurisdiction,
        @NotNull @Schema(description = "自何日起。First day in force.", examples = "2010-01-01") LocalDate effectiveFrom,
        @NotBlank @Size(max = 300) @Schema(description = "依据。Source.") String source,
        @NotNull @Schema(description = "是否已核对原文。Whether it was read at its source.") Boolean verified) {}
