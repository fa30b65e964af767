package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a pairing stood from one day to another, so that what is asked of an earlier day is answered as it was. Of several
 * states on one day the last one counts.
 *
 * @param heldFrom the first day
 * @param heldUntil the day from which on it stood elsewhere; null while it stands so
 */
@Embeddable
@Schema(description = "某段时间的状态。A state from one day until before another.")
public record Standing(@Enumerated(STRING) State state, LocalDate heldFrom, LocalDate heldUntil) {

    boolean holdsOn(LocalDate day) {
        return !heldFrom.isAfter(day) && (heldUntil == null || heldUntil.isAfter(day));
    }

    /** As one could know it on a day it holds on: not yet when it was over. */
    Standing asOf(LocalDate day) {
        return heldUntil == null || heldUntil.isAfter(day) ? new Standing(state, heldFrom, null) : this;
    }

    /** Notes in a history that the state holds from this day on. */
    static void note(List<Standing> history, State state, LocalDate on) {
        if (history.isEmpty()) {
            history.add(new Standing(state, on, null));
            return;
        }
        int last = history.size() - 1;
        var open = history.get(last);
        if (on.isAfter(open.heldFrom)) {
            history.set(last, new Standing(open.state, open.heldFrom, on));
            history.add(new Standing(state, on, null));
        } else {
            history.remove(last);
            resume(history, state, open.heldFrom);
        }
    }

    /** What stood before a state of no day at all goes on where it is the same. */
    private static void resume(List<Standing> history, State state, LocalDate on) {
        int last = history.size() - 1;
        if (last >= 0 && history.get(last).state == state) {
            history.set(last, new Standing(state, history.get(last).heldFrom, null));
        } else {
            history.add(new Standing(state, on, null));
        }
    }
}
