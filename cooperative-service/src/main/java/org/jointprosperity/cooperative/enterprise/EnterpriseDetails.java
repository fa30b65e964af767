package org.jointprosperity.cooperative.enterprise;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.contracts.IllegalCode;

/** What is registered about an enterprise 企业. */
@Schema(description = "企业的登记内容。What is registered about an enterprise.")
public record EnterpriseDetails(
        @NotNull @Schema(description = "统一社会信用代码，91 开头。Credit code, 91….", examples = "91611023MAY220802U")
                CreditCode creditCode,
        @NotBlank @Size(max = 100) @Schema(description = "名称。Name.", examples = "商南县玉泉生态茶叶有限公司") String name,
        @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}")
                @Schema(
                        description =
                                "所在区划；不填时取信用代码中登记机关的区划。"
                                        + "Division it lies in; without one that of the authority that registered it, told by the code.",
                        nullable = true,
                        examples = "611023")
                String division) {

    /** Of a row that names an enterprise and no place: the code tells it, or else it lies where the row says. */
    public static EnterpriseDetails named(CreditCode creditCode, String name, DivisionCode otherwise) {
        return new EnterpriseDetails(
                creditCode, name, told(creditCode).orElse(otherwise).value());
    }

    DivisionCode place() {
        return division == null
                ? told(creditCode).orElseThrow(() -> Refusal.field("division", "division-missing"))
                : new DivisionCode(division);
    }

    /** GB 32100: positions 3 to 8 are the division of the authority that registered the body; 100000 is the nation's. */
    private static Optional<DivisionCode> told(CreditCode code) {
        try {
            return Optional.of(DivisionCode.of(code.value().substring(2, 8)));
        } catch (IllegalCode ofTheNation) {
            return Optional.empty();
        }
    }
}
