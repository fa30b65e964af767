package org.jointprosperity.cooperative.cultivation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A step that was taken, and when. */
@Embeddable
class CultivationEntry {

    String step;
    LocalDate takenOn;
    LocalDate recordedOn;

    protected CultivationEntry() {}

    CultivationEntry(String step, LocalDate takenOn, LocalDate recordedOn) {
        this.step = step;
        this.takenOn = takenOn;
        this.recordedOn = recordedOn;
    }
}
