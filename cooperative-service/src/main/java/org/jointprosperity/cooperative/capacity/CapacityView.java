package org.jointprosperity.cooperative.capacity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.base.Extent;

/** A statement of capacity as callers see it. */
@Schema(name = "BaseCapacityView", description = "基地产能。What a base brings forth of a product a year.")
public record CapacityView(UUID id, String product, Extent aYear, LocalDate since, LocalDate recordedOn) {

    static CapacityView of(Capacity capacity) {
        return new CapacityView(
                capacity.id,
                capacity.product,
                Extent.ofThousandths(capacity.capacityThousandths, capacity.capacityUnit),
                capacity.since,
                capacity.recordedOn);
    }
}
