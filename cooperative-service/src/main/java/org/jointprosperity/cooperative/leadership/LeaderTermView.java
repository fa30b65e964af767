package org.jointprosperity.cooperative.leadership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The term of a leader as callers see it. */
@Schema(description = "负责人任期。The term of a leader.")
public record LeaderTermView(
        UUID id,
        @Schema(description = "负责人编号。Roster number of who leads.") String leader,
        LocalDate since,
        @Schema(description = "至何日止（当日不再任），在任为空。First day without it; null while it lasts.", nullable = true)
                LocalDate until,
        LocalDate recordedOn) {

    static LeaderTermView of(LeaderTerm term) {
        return new LeaderTermView(term.id, term.personNumber, term.since, term.until, term.recordedOn);
    }
}
