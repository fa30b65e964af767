package org.jointprosperity.pairing.liaison;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A liaison as other features need it 结对关系: who answers for whom, of which unit and branch, from which day on.
 *
 * @param endedOn the last day; null while it is open
 */
public record Link(
        UUID id,
        String member,
        String counterpart,
        String unit,
        String branch,
        String division,
        LocalDate startsOn,
        LocalDate endedOn) {

    /** Whether it joined the two on this day; its first and last day count. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && (endedOn == null || !day.isAfter(endedOn));
    }
}
