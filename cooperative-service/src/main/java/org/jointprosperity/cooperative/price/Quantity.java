package org.jointprosperity.cooperative.price;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 数量与单位: how much of a product; inside it is thousandths of the unit. */
@Schema(name = "OrderQuantity", description = "数量与单位，至多三位小数。Quantity and its unit, at most three decimals.")
public record Quantity(
        @NotNull @Pattern(regexp = "[0-9]{1,15}(\\.[0-9]{1,3})?") @Schema(description = "数量。Amount.", examples = "6200")
                String amount,
        @NotBlank @Size(max = 10) @Schema(description = "单位。Unit.", examples = "公斤") String unit) {

    /** Largest quantity, one thousand million units, in thousandths. */
    public static final long MOST = 1_000_000_000_000L;

    /** A quantity of so many thousandths of a unit. */
    public static Quantity ofThousandths(long thousandths, String unit) {
        return new Quantity(written(thousandths), unit);
    }

    /** Thousandths as a decimal number. */
    public static String written(long thousandths) {
        var number = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return number.setScale(Math.max(0, number.scale())).toPlainString();
    }

    /** The quantity in thousandths of its unit; refuses none and more than {@link #MOST}. */
    @JsonIgnore
    public long inThousandths() {
        return checked(new BigDecimal(amount).movePointRight(3).longValueExact());
    }

    /** Thousandths that may be traded: more than none, {@link #MOST} at most. */
    public static long checked(long thousandths) {
        rule(thousandths > 0, "quantity-not-positive");
        rule(thousandths <= MOST, "quantity-too-large", "quantity", written(thousandths), "most", MOST / 1000);
        return thousandths;
    }
}
