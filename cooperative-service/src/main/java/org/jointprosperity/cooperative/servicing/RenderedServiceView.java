package org.jointprosperity.cooperative.servicing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service as callers see it. */
@Schema(description = "服务记录。A service to members.")
public record RenderedServiceView(
        UUID id,
        String service,
        int served,
        @Schema(nullable = true) String note,
        LocalDate renderedOn,
        LocalDate recordedOn,
        @Schema(description = "所冲销的记录。The entry this one takes back.", nullable = true) UUID reverses,
        @Schema(description = "冲销本记录的记录。The entry that has taken this one back.", nullable = true) UUID reversedBy,
        @Schema(description = "冲销原因。Why it was taken back.", nullable = true) String reason) {

    static RenderedServiceView of(RenderedService service) {
        return new RenderedServiceView(
                service.id,
                service.service,
                service.served,
                service.note,
                service.renderedOn,
                service.recordedOn,
                service.reversedServiceId,
                service.reversedBy,
                service.reason);
    }
}
