package org.jointprosperity.evaluation.post;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sets up a post of a branch 设岗. */
@Schema(description = "设岗：支部自定岗位类别与岗位。A branch sets up a post in a class of its own naming.")
record OpenPost(
        @NotBlank @Size(max = 30) @Schema(description = "支部编码 branch", examples = "61102310400101") String branch,
        @NotBlank @Size(max = 40) @Schema(description = "岗位类别，由支部自定 class of posts, the branch's own", examples = "服务类")
                String postClass,
        @NotBlank @Size(max = 60) @Schema(description = "岗位名称 name", examples = "产业技术岗") String name,
        @NotBlank @Size(max = 500) @Schema(description = "岗位职责 duties", examples = "指导茶园管护") String duties,
        @NotNull @Size(max = 10) @Schema(description = "所需特长，一项一行 skills wanted", examples = "[\"茶叶种植\"]")
                List<@NotBlank @Size(max = 40) @Pattern(regexp = "[^\\r\\n]*") String> skills,
        @NotNull @Schema(examples = "2009-12-31") LocalDate opensOn) {}
