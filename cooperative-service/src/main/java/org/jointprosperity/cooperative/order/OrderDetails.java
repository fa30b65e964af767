package org.jointprosperity.cooperative.order;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.price.PriceRule;
import org.jointprosperity.cooperative.price.Quantity;
import org.jointprosperity.cooperative.price.UnitPrice;

/** What both sides sign before planting. */
@Schema(description = "订单合同内容。What both sides of an order sign before planting.")
public record OrderDetails(
        @NotNull @Pattern(regexp = OrderContract.NUMBER) @Schema(description = "合同编号。Number.", examples = "DD2009-0401")
                String number,
        @NotNull @Schema(description = "企业信用代码。Credit code of the enterprise.", examples = "91611023MAY6896191")
                CreditCode buyer,
        @Size(min = 1, max = 100)
                @Schema(
                        description = "企业名称；填写时，未登记的企业随之登记。"
                                + "Name of the enterprise; with it, one that nobody registered is entered.",
                        nullable = true)
                String buyerName,
        @NotNull @Valid Supplier supplier,
        @NotBlank @Size(max = 50) @Schema(description = "产品。Product.", examples = "核桃(干)") String product,
        @NotBlank @Size(max = 20) @Schema(description = "等级。Grade.", examples = "一级") String grade,
        @Min(1)
                @Max(1000)
                @Schema(
                        description = "低一级时按几千分之几计价；不填则低于约定等级即拒收。"
                                + "Per mille paid for the next lower grade; without it a lower grade is rejected.",
                        nullable = true,
                        examples = "850")
                Integer lowerGradePerMille,
        @NotNull @Valid Quantity quantity,
        @Valid @Schema(description = "保底价。Floor price.", nullable = true) UnitPrice floorPrice,
        @Valid @Schema(description = "定价规则。Price rule.", nullable = true) PriceRule priceRule,
        @Valid @Schema(description = "预付款。Advance.", nullable = true) Money advance,
        @NotNull @Schema(description = "签订日期。Day of signing.", examples = "2009-02-18") LocalDate signedOn,
        @NotNull @Schema(description = "交货起。First day of delivery.", examples = "2009-10-03") LocalDate windowFrom,
        @NotNull @Schema(description = "交货止。Last day of delivery.", examples = "2009-12-17") LocalDate windowTo) {}
