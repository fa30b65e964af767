package org.jointprosperity.cooperative.association;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** An association or cooperative as callers see it. */
@Schema(description = "产业协会或专业合作社。An industry association or a farmers' cooperative.")
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
        LocalDate foundedOn)
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
                association.foundedOn);
    }
}
