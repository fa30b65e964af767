package org.jointprosperity.chassis.message;

import java.time.Instant;
import java.util.UUID;

/** An event that has not taken effect here, and why. */
public record ParkedEvent(
        UUID eventId,
        String topic,
        UUID aggregateId,
        int aggregateVersion,
        String type,
        State state,
        String reason,
        Instant parkedAt) {

    /** Why it is parked. */
    public enum State {
        /** Its predecessor has not arrived; it heals by itself. */
        EARLY,
        /** It could not take effect; later events of the aggregate wait for an operator. */
        FAILED,
        /** An operator has given it up. */
        DISCARDED
    }
}
