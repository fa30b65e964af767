package org.jointprosperity.cooperative.association;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** An association or cooperative as callers see it. */
@Schema(description = "产业协会、专业合作社或农村集体经济组织。An industry association, farmers' cooperative or collective.")
public record AssociationView(
        UUID id,
        long version,
        String creditCode,
        Kind kind,
        String name,
        String industry,
        String division,
        String branch,
        String leader,
        int members,
        LocalDate foundedOn,
        @Schema(description = "转制终止日，未终止为空。Day on which it was closed by conversion.", nullable = true)
                LocalDate closedOn,
        @Schema(description = "承继组织。Its successor.", nullable = true) UUID successor,
        @Schema(description = "前身。What it was converted from.", nullable = true) UUID predecessor)
        implements Versioned {

    static AssociationView of(Association association) {
        return new AssociationView(
                association.id,
                association.version,
                association.creditCode,
                association.kind,
                association.name,
                association.industry,
                association.divisionCode,
                association.branchNumber,
                association.leaderNumber,
                association.members,
                association.foundedOn,
                association.closedOn,
                association.successorId,
                association.predecessorId);
    }
}
