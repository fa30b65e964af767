package org.jointprosperity.evaluation.selection.promotion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Nominates a village cadre for a deputy post of a town 提名. */
@Schema(description = "提名优秀村干部任乡镇副职。Nominate a village cadre for a deputy post of a town.")
record NominateCadre(
        @NotBlank @Size(max = 30) @Schema(examples = "N04672") String person,
        @NotBlank @Size(max = 30) @Schema(description = "所在支部 branch", examples = "61102310400101") String branch,
        @NotNull @Schema(description = "任村干部起始日 cadre of a village since", examples = "2003-05-01")
                LocalDate servingSince,
        @NotBlank @Pattern(regexp = "\\d{9}") @Schema(description = "拟任乡镇 town", examples = "611023104") String town,
        @NotBlank
                @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
                @Schema(description = "拟任职务代码 post", examples = "deputy-head")
                String office,
        @NotBlank @Size(max = 2000) @Schema(description = "工作实绩，勿写个人信息 results", examples = "三年两次年度考核优秀")
                String results,
        @NotEmpty @Size(max = 20) @Schema(description = "实绩佐证的编号 records that show the results, by number")
                List<@NotBlank @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]{0,59}") String> evidence,
        @NotNull @Schema(examples = "2009-11-01") LocalDate nominatedOn) {}
