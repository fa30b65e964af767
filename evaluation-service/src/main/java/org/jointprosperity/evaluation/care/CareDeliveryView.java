package org.jointprosperity.evaluation.care;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.sensitive.Masked;

/** A delivery; who received it is shown in full to the receiver only. */
@Schema(description = "一次关怀；受助人编号只对本人完整显示。A delivery; the receiver's number is shown in full to himself only.")
public record CareDeliveryView(
        UUID id,
        @Schema(examples = "N****") String receiver,
        @Schema(examples = "delivery-1") String code,
        @Schema(nullable = true) Money amount,
        @Schema(nullable = true) String goods,
        LocalDate deliveredOn,
        @Schema(examples = "11611023MBY416905X") String giver,
        @Schema(examples = "611023104001") String division,
        @Schema(nullable = true) LocalDate confirmedOn,
        @Schema(description = "是否代为确认 whether somebody else confirmed") boolean onBehalf,
        @Schema(description = "冲销日 the day it was taken back", nullable = true) LocalDate reversedOn,
        long version)
        implements Versioned {

    static CareDeliveryView of(Delivery delivery, boolean toReceiver) {
        return new CareDeliveryView(
                delivery.id,
                toReceiver ? delivery.receiverNumber : Masked.number(delivery.receiverNumber),
                delivery.code,
                delivery.amountFen == null ? null : Money.ofFen(delivery.amountFen),
                delivery.goods,
                delivery.deliveredOn,
                delivery.unitCode,
                delivery.divisionCode,
                delivery.confirmedOn,
                delivery.onBehalfReason != null,
                delivery.reversedOn,
                delivery.version);
    }
}
