package org.jointprosperity.cooperative.support;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CreditCode;

/** Records that a unit supported someone. */
@Schema(description = "登记扶持措施：金额与实物填其一。Record a support measure, with either an amount or goods.")
public record GiveSupport(
        @NotBlank @Size(max = 30) @Schema(description = "扶持种类代码，见 kinds。Code of the kind.", examples = "LOAN_SUBSIDY")
                String kind,
        @NotNull @Schema(description = "扶持单位的信用代码。Credit code of the unit that gives.", examples = "11611023MBY416905X")
                CreditCode giver,
        @NotNull BeneficiaryKind beneficiaryKind,
        @NotBlank
                @Size(max = 20)
                @Schema(
                        description = "扶持对象的代码或编号。Credit code or roster number of who is supported.",
                        examples = "JD003")
                String beneficiary,
        @Schema(description = "金额。Amount.", nullable = true) Money amount,
        @Size(min = 1, max = 200) @Schema(description = "实物。Goods, in words.", nullable = true, examples = "良种茶苗2万株")
                String goods,
        @NotNull @Schema(description = "给予日期。Day it was given.", examples = "2009-10-08") LocalDate givenOn) {

    /** The amount in 分, or null where goods were given. */
    Long fen() {
        if ((amount == null) == (goods == null || goods.isBlank())) {
            throw Refusal.field("amount", "amount-or-goods");
        }
        if (amount != null && amount.fen() == 0) {
            throw Refusal.field("amount", "amount-not-positive");
        }
        return amount == null ? null : amount.fen();
    }
}
