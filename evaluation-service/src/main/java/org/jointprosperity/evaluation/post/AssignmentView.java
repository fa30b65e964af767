package org.jointprosperity.evaluation.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A member on his way to a post. */
@Schema(description = "上岗情况。A member on his way to a post.")
public record AssignmentView(
        UUID id,
        UUID post,
        @Schema(examples = "N04672") String person,
        Assignment.Route route,
        List<String> skills,
        Assignment.AssignmentState state,
        LocalDate appliedOn,
        @Schema(nullable = true) LocalDate matchedOn,
        @Schema(nullable = true) String reasons,
        @Schema(nullable = true) LocalDate publishedOn,
        @Schema(nullable = true) UUID commitment,
        @Schema(nullable = true) LocalDate promisedOn,
        long version)
        implements Versioned {

    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.id,
                assignment.postId,
                assignment.personNumber,
                assignment.route,
                assignment.skills,
                assignment.state,
                assignment.appliedOn,
                assignment.matchedOn,
                assignment.reasons,
                assignment.publishedOn,
                assignment.commitmentId,
                assignment.promisedOn,
                assignment.version);
    }
}
