package org.jointprosperity.evaluation.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member asks for a post himself 自荐. */
@Schema(description = "本人自荐上岗。A member asks for a post himself.")
record VolunteerForPost(
        @NotNull @Schema(description = "岗位 the post") UUID post,
        @NotNull @Size(max = 10) @Schema(description = "特长 skills", examples = "[\"茶叶种植\"]")
                List<@NotBlank @Size(max = 40) @Pattern(regexp = "[^\\r\\n]*") String> skills) {

    ApplyForPost by(String person) {
        return new ApplyForPost(post, person, Assignment.Route.VOLUNTEERED, skills);
    }
}
