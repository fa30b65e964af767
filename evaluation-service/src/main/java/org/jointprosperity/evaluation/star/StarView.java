package org.jointprosperity.evaluation.star;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A red star with what was said against it. */
@Schema(description = "红星及其异议。A red star with what was said against it.")
public record StarView(
        UUID id,
        @Schema(examples = "N04672") String person,
        @Schema(examples = "2009") int year,
        @Schema(description = "所据已兑现的承诺数 fulfilled commitments it rests on") int fulfilledCommitments,
        String reasons,
        StarState state,
        LocalDate awardedOn,
        @Schema(description = "异议截止日 last day to object") LocalDate objectUntil,
        @Schema(nullable = true) LocalDate objectedOn,
        @Schema(nullable = true) String objection,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) String answer,
        long version)
        implements Versioned {

    static StarView of(Star star) {
        return new StarView(
                star.id,
                star.personNumber,
                star.ofYear,
                star.fulfilledCommitments,
                star.reasons,
                star.state,
                star.awardedOn,
                star.objectUntil,
                star.objectedOn,
                star.objection,
                star.answeredOn,
                star.answer,
                star.version);
    }
}
