package org.jointprosperity.cooperative.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.order.OrderContract;

/** A delivery comes to the scales. */
@Schema(description = "收货过磅。A delivery comes to the scales.")
public record TakeDelivery(
        @NotNull @Pattern(regexp = Delivery.NUMBER) @Schema(description = "交货编号。Number.", examples = "JH00807")
                String number,
        @NotNull @Pattern(regexp = OrderContract.NUMBER) @Schema(description = "合同编号。Order.", examples = "DD2009-0003")
                String order,
        @NotNull @Schema(description = "交货日期。Day.", examples = "2009-10-13") LocalDate deliveredOn,
        @NotBlank @Size(max = 20) @Schema(description = "验得等级。Grade found.", examples = "一级") String grade,
        @NotNull @Valid Weighing weighing,
        @Valid @Schema(description = "当场付款；不填则随结算付款。Paid on the spot; without it with the settlement.", nullable = true)
                PayDelivery payment) {}
