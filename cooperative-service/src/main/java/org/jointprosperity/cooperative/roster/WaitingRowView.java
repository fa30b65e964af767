package org.jointprosperity.cooperative.roster;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.neighbour.Kind;

/** A waiting row as the one who uploaded it sees it. */
@Schema(description = "等待中的花名册行。A row of a roster that waits for something it names.")
public record WaitingRowView(
        UUID id,
        @Schema(description = "花名册种类。Kind of roster.", examples = "bases") String kind,
        @Schema(description = "行的编号。Key of the row.", examples = "JD001") String key,
        @Schema(description = "等待对象的类型。Kind of what it waits for.") Kind awaitsKind,
        @Schema(description = "等待对象的编号。Number of what it waits for.", examples = "61102310400101") String awaitsNumber,
        @Schema(description = "到达后仍被拒绝的代码。Code of the refusal after it arrived.", nullable = true) String refused,
        Instant since) {

    static WaitingRowView of(WaitingRow row) {
        return new WaitingRowView(row.id, row.kind, row.key, row.awaitsKind, row.awaitsNumber, row.refused, row.since);
    }
}
