package org.jointprosperity.cooperative.standing;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A note on a year. */
@Schema(description = "年度经营记录。A note on a year of business.")
public record BusinessYearView(UUID id, int year, boolean business, LocalDate notedOn) {

    static BusinessYearView of(BusinessYear note) {
        return new BusinessYearView(note.id, note.year, note.business, note.notedOn);
    }
}
