package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a pairing stood from one day to another, why and by whom, so that what is asked of an earlier day is answered as it
 * was. Of several states on one day the last one counts; the others stand in the history, held for no day.
 *
 * @param heldFrom the first day
 * @param heldUntil the day from which on it stood elsewhere; null while it stands so
 * @param reason given for it; null where none was
 * @param takenBy roster number of who brought it about, or the login of an office; null where its day alone did, or where it
 *     was before that was kept
 */
@Embeddable
@Schema(description = "某段时间的状态。A state from one day until before another.")
public record Standing(
        @Enumerated(STRING) State state, LocalDate heldFrom, LocalDate heldUntil, String reason, String takenBy) {

    /** From this day on. */
    static Standing from(State state, LocalDate day, String reason, String takenBy) {
        return new Standing(state, day, null, reason, takenBy);
    }

    boolean holdsOn(LocalDate day) {
        return !heldFrom.isAfter(day) && (heldUntil == null || heldUntil.isAfter(day));
    }

    /** As one could know it on a day it holds on: not yet when it was over. */
    Standing asOf(LocalDate day) {
        return heldUntil == null || heldUntil.isAfter(day) ? until(null) : this;
    }

    /** Notes in a history that another state follows; one of an earlier day than the last begins with it. */
    static void note(List<Standing> history, Standing next) {
        if (history.isEmpty()) {
            history.add(next);
            return;
        }
        int last = history.size() - 1;
        var open = history.get(last);
        var day = next.heldFrom.isAfter(open.heldFrom) ? next.heldFrom : open.heldFrom;
        history.set(last, open.until(day));
        history.add(from(next.state, day, next.reason, next.takenBy));
    }

    private Standing until(LocalDate day) {
        return new Standing(state, heldFrom, day, reason, takenBy);
    }
}
