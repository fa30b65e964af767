package org.jointprosperity.cooperative.office;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.cooperative.law.Post;

/** An office as callers see it. */
@Schema(description = "职务。An office.")
public record OfficeView(
        UUID id, long version, UUID association, String number, Post post, LocalDate beginsOn, LocalDate endsOn)
        implements Versioned {

    static OfficeView of(Office office) {
        return new OfficeView(
                office.id,
                office.version,
                office.organisationId,
                office.number,
                office.post,
                office.beginsOn,
                office.endsOn);
    }
}
