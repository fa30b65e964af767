package org.jointprosperity.cooperative.base;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 规模: how large a base is, in mu, heads, hives or ten thousand bags; kept as thousandths of the unit. */
@Schema(name = "BaseExtent", description = "规模与单位。Size and its unit.")
public record Extent(
        @NotNull
                @Pattern(regexp = "[0-9]{1,9}(\\.[0-9]{1,3})?")
                @Schema(description = "数量，至多三位小数。Quantity, at most three decimals.", examples = "285")
                String amount,
        @NotBlank @Size(max = 10) @Schema(description = "单位。Unit.", examples = "亩") String unit) {

    /** An extent of so many thousandths of a unit. */
    public static Extent ofThousandths(long thousandths, String unit) {
        return new Extent(
                BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString(), unit);
    }

    /** The amount in thousandths of the unit. */
    public long inThousandths() {
        return new BigDecimal(amount).movePointRight(3).longValueExact();
    }
}
