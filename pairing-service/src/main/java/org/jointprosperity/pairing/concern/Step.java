package org.jointprosperity.pairing.concern;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step on the way of a concern 办理经过; none is ever changed.
 *
 * @param state what it was from then on
 * @param by roster number of who, or his login where it stands for an office, who took the step
 * @param note who takes it on, what was done, or why
 * @param dueOn until when the one who takes it on has time; null where that was not said
 */
@Embeddable
@Schema(description = "办理经过的一步 a step on the way of a concern")
public record Step(
        @Enumerated(STRING) ConcernState state, LocalDate takenOn, String takenBy, String note, LocalDate dueOn) {

    /** When it came to which state, and nothing of what was said. */
    Step withoutWords() {
        return new Step(state, takenOn, takenBy, null, dueOn);
    }
}
