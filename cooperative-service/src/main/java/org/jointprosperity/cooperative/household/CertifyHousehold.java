package org.jointprosperity.cooperative.household;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A nominated household is found to be a model for others. */
@Schema(description = "认定示范户。Certify a nominated household.")
public record CertifyHousehold(
        @NotBlank @Size(max = 50) @Schema(description = "产品。Product.", examples = "商品猪") String product,
        @Min(1)
                @Schema(
                        description = "存栏数，养殖业必填。Herd: heads, birds or hives; required in livestock industries.",
                        nullable = true,
                        examples = "12")
                Integer herdSize,
        @NotNull @Schema(description = "认定日期。Day of certification.", examples = "2009-06-28") LocalDate certifiedOn) {}
