package org.jointprosperity.evaluation.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.contracts.CreditCode;

/** Records what was delivered to a member in need 五送一建. */
@Schema(description = "登记关怀：钱款或物品至少填一项。Record a delivery: money or goods, or both.")
record RecordCare(
        @NotBlank @Size(max = 30) @Schema(description = "受助党员编号 roster number", examples = "N04672") String receiver,
        @NotBlank
                @Size(max = 40)
                @Schema(description = "代码，见代码表 care-deliveries。Code of that table.", examples = "delivery-1")
                String code,
        @Valid @Schema(description = "钱款 money", nullable = true) Money amount,
        @Size(max = 200) @Schema(description = "物品 goods", nullable = true, examples = "大米50公斤") String goods,
        @NotNull @Schema(examples = "2009-12-20") LocalDate deliveredOn,
        @NotNull @Schema(description = "送出单位信用代码 giver", examples = "11611023MBY416905X") CreditCode giver) {}
