package org.jointprosperity.evaluation.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.roll.Capacity;

/**
 * An opinion with its answer.
 *
 * @param capacity null for an opinion of society
 * @param adopted null where nobody has answered yet
 */
@Schema(description = "意见及答复。An opinion and its answer.")
public record OpinionView(
        UUID id,
        UUID decision,
        Capacity capacity,
        String person,
        String content,
        LocalDate givenOn,
        Boolean adopted,
        String reasons,
        LocalDate answeredOn,
        long version)
        implements Versioned {

    static OpinionView of(Opinion opinion) {
        return new OpinionView(
                opinion.id,
                opinion.decisionId,
                opinion.capacity,
                opinion.personNumber,
                opinion.content,
                opinion.givenOn,
                opinion.adopted,
                opinion.reasons,
                opinion.answeredOn,
                opinion.version);
    }
}
