package org.jointprosperity.pairing.history;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an entry was, and when.
 *
 * @param heldFrom the first day
 * @param heldUntil the day from which on it no longer was so; null while it is
 */
public record StateView<V>(
        @Schema(description = "起始日 first day") LocalDate heldFrom,
        @Schema(description = "自该日起不再如此 no longer so from this day on") LocalDate heldUntil,
        V state) {}
