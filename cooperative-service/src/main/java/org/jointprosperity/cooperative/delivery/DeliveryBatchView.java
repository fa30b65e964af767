package org.jointprosperity.cooperative.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of each delivery of a batch, in the order in which they were sent. */
@Schema(description = "批量收货逐条结果。What became of each delivery of a batch.")
public record DeliveryBatchView(List<Answer> items) {

    /**
     * What became of one delivery.
     *
     * @param id the delivery taken; null where it was refused
     * @param code why it was refused; null otherwise
     */
    @Schema(name = "DeliveryAnswer", description = "一条的结果。What became of one delivery.")
    public record Answer(
            String number,
            Result result,
            UUID id,
            String code,
            String title,
            String detail,
            Map<String, Object> facts) {}

    /** How it ended. */
    @Schema(name = "DeliveryResult", description = "结果。How it ended.")
    public enum Result {
        /** 已收. */
        TAKEN,
        /** 早已如此登记. */
        UNCHANGED,
        /** 不予接受. */
        REFUSED
    }
}
