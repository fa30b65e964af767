package org.jointprosperity.pairing.concern;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A concern as a visit hears it.
 *
 * @param visit the visit it was heard on
 * @param counterpart the person or household whose concern it is
 */
public record Heard(
        UUID visit,
        String member,
        String counterpart,
        String unit,
        String branch,
        String division,
        LocalDate on,
        String topic,
        String text) {}
