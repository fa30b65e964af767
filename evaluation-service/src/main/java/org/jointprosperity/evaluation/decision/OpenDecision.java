package org.jointprosperity.evaluation.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision is opened for a branch and its village; the matter selects the law. */
@Schema(description = "开启一项决策。Open a decision.")
public record OpenDecision(
        @NotBlank @Schema(description = "决策程序。Template of the stages.", examples = "three-stage") String template,
        @NotBlank @Schema(description = "议题代码，选定所依据的法律。Code of the matter.", examples = "public-works") String matter,
        @NotBlank @Size(max = 200) @Schema(description = "议题名称。What is to be decided.", examples = "新建茶园100亩")
                String title,
        @NotBlank @Schema(description = "支部编码。Code of the branch.", examples = "61102310400101") String branch,
        @Valid
                @Schema(
                        description = "决策对象；不填则以本决策自身为对象。The subject; left out, the decision stands for itself.",
                        nullable = true)
                NameSubject subject,
        @NotNull @Schema(description = "开启日期。The day it is opened.", examples = "2025-06-02") LocalDate openedOn) {}
