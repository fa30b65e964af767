package org.jointprosperity.pairing.registry;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;

/** What is registered about an urban unit 机关事企业单位. */
@Schema(name = "UnitDetails", description = "城镇单位登记内容。What is registered about an urban unit.")
public record UnitDetails(
        @NotNull @Schema(description = "统一社会信用代码 GB 32100", examples = "11611023MBY416905X") CreditCode creditCode,
        @NotBlank @Size(max = 200) String name,
        @NotNull Sector sector,
        @NotNull UnitKind kind,
        @NotBlank @Size(max = 200) @Schema(description = "党组织名称 party organisation") String organisation,
        @NotNull @Min(0) Integer members,
        @NotNull @Schema(description = "办公地址所在镇 9 位代码 town of the office", examples = "611023001")
                DivisionCode division,
        @NotNull @Schema(description = "双联双建包抓 answers for villages") Boolean inCharge) {}
