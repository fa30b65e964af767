package org.jointprosperity.cooperative.delivery;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.price.Quantity;

/** 过磅: gross, tare and net weight, or net alone; for what is counted, the number. */
@Schema(description = "过磅：毛重、皮重、净重，或仅净重；计数的填净数。Gross, tare and net, or net alone.")
public record Weighing(
        @Pattern(regexp = NUMBER) @Schema(description = "毛重。Gross.", nullable = true, examples = "1748") String gross,
        @Pattern(regexp = NUMBER) @Schema(description = "皮重。Tare.", nullable = true, examples = "12") String tare,
        @Pattern(regexp = NUMBER)
                @Schema(
                        description = "净重；毛重、皮重齐备时可不填。Net; may be left out with gross and tare.",
                        nullable = true,
                        examples = "1736")
                String net,
        @NotBlank @Size(max = 10) @Schema(description = "单位。Unit.", examples = "公斤") String unit) {

    private static final String NUMBER = "[0-9]{1,15}(\\.[0-9]{1,3})?";

    /** The net alone, in thousandths of a unit. */
    public static Weighing ofNet(long thousandths, String unit) {
        return new Weighing(null, null, Quantity.written(thousandths), unit);
    }

    /** Net in thousandths of the unit; refuses numbers that do not add up. */
    @JsonIgnore
    public long netThousandths() {
        rule((gross == null) == (tare == null) && (gross != null || net != null), "weighing-incomplete");
        if (gross == null) {
            return Quantity.checked(thousandths(net));
        }
        long difference = thousandths(gross) - thousandths(tare);
        rule(
                net == null || thousandths(net) == difference,
                "weighing-does-not-add-up",
                "gross",
                gross,
                "tare",
                tare,
                "net",
                net);
        return Quantity.checked(difference);
    }

    @JsonIgnore
    Long grossThousandths() {
        return gross == null ? null : thousandths(gross);
    }

    @JsonIgnore
    Long tareThousandths() {
        return tare == null ? null : thousandths(tare);
    }

    private static long thousandths(String number) {
        return new BigDecimal(number).movePointRight(3).longValueExact();
    }
}
