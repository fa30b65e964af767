package org.jointprosperity.cooperative.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** 建设主体: the organisation that carries a base. */
@Schema(name = "BaseBody", description = "建设主体。The organisation that carries the base.")
public record Body(
        @NotBlank @Size(max = 100) @Schema(description = "名称。Name.", examples = "商南县玉泉生态茶叶有限公司") String name,
        @NotNull @Schema(description = "统一社会信用代码。Credit code.", examples = "91611023MAY220802U")
                CreditCode creditCode) {}
