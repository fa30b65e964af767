package org.jointprosperity.cooperative.membership;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A grant of additional votes. */
@Schema(description = "附加表决权的授予。A grant of additional votes.")
public record VotesGrantView(UUID id, int votes, LocalDate effectiveFrom) {

    static VotesGrantView of(VotesGrant grant) {
        return new VotesGrantView(grant.id, grant.votes, grant.effectiveFrom);
    }
}
