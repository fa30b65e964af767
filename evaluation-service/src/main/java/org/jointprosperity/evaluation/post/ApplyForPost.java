package org.jointprosperity.evaluation.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member volunteers for a post or is nominated for it 自荐或推荐. */
@Schema(description = "自荐或推荐上岗。A member volunteers for a post or is nominated.")
record ApplyForPost(
        @NotNull @Schema(description = "岗位 the post") UUID post,
        @NotBlank @Size(max = 30) @Schema(description = "党员编号 roster number", examples = "N04672") String person,
        @NotNull Assignment.Route route,
        @NotNull @Size(max = 10) @Schema(description = "特长 skills", examples = "[\"茶叶种植\"]")
                List<@NotBlank @Size(max = 40) @Pattern(regexp = "[^\\r\\n]*") String> skills) {}
