package org.jointprosperity.chassis.message;

import java.time.Instant;
import java.util.UUID;

/** An event as it was stored. */
record OutboxRow(
        long id,
        UUID eventId,
        String aggregateType,
        UUID aggregateId,
        int aggregateVersion,
        String type,
        String divisionCode,
        String unitCode,
        String payload,
        String traceparent,
        Instant occurredAt) {}
