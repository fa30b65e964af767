package org.jointprosperity.evaluation.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A post of a branch. */
@Schema(description = "岗位。A post of a branch.")
public record PostView(
        UUID id,
        @Schema(examples = "61102310400101") String branch,
        @Schema(examples = "服务类") String postClass,
        @Schema(examples = "产业技术岗") String name,
        String duties,
        List<String> skills,
        LocalDate opensOn,
        @Schema(nullable = true) LocalDate closedOn,
        long version)
        implements Versioned {

    static PostView of(Post post) {
        return new PostView(
                post.id,
                post.branchNumber,
                post.postClass,
                post.name,
                post.duties,
                post.skills,
                post.opensOn,
                post.closedOn,
                post.version);
    }
}
