package org.jointprosperity.cooperative.order;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 供方: the household or base that supplies. */
@Schema(name = "OrderSupplier", description = "供方，户或基地。The household or base that supplies.")
public record Supplier(
        @NotNull SupplierKind kind,
        @NotNull
                @Pattern(regexp = "H\\d{8}-\\d{3}|JD\\d{3,6}")
                @Schema(description = "户编号或基地编号。Number of the household or base.", examples = "JD045")
                String number) {

    void check() {
        rule(
                number.startsWith("H") == (kind == SupplierKind.HOUSEHOLD),
                "supplier-not-of-kind",
                "supplier",
                number,
                "supplierKind",
                kind);
    }
}
