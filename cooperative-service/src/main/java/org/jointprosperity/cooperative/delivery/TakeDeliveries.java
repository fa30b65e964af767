package org.jointprosperity.cooperative.delivery;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Deliveries of a day at the scales, each with an answer of its own. */
@Schema(description = "批量收货，最多 500 条。Deliveries, 500 at most.")
public record TakeDeliveries(@NotEmpty @Size(max = MOST) List<@NotNull @Valid TakeDelivery> items) {

    /** Items of one batch. */
    static final int MOST = 500;
}
