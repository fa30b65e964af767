package org.jointprosperity.cooperative.charter;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/**
 * A change of a charter as callers see it.
 *
 * @param members members on the frozen roll
 * @param votes votes of all of them 表决权总数
 */
@Schema(name = "CharterChange", description = "修改章程。A change of a cooperative's charter.")
public record CharterChangeView(
        UUID id,
        long version,
        UUID association,
        String creditCode,
        String title,
        String text,
        State state,
        int members,
        int votes,
        LocalDate proposedOn,
        LocalDate decidedOn)
        implements Versioned {

    static CharterChangeView of(CharterChange change) {
        return new CharterChangeView(
                change.id,
                change.version,
                change.associationId,
                change.creditCode,
                change.title,
                change.text,
                change.state,
                change.members,
                change.votes,
                change.proposedOn,
                change.decidedOn);
    }
}
