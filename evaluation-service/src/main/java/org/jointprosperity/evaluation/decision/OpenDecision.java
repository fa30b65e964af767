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
        @Schema(
                        description = "支部编码；村级程序必填。Code of the branch; required where a village decides.",
                        nullable = true,
                        examples = "61102310400101")
                String branch,
        @Schema(
                        description =
                                "县、乡的行政区划代码；联席会议、领导班子必填。Town or county; required where offices or a leading body decide.",
                        nullable = true,
                        examples = "611023")
                String division,
        @Schema(
                        description =
                                "书记、主任是否一人兼任；是则可合并的步骤合并召开。One person is secretary and chair, so that steps that may merge do.",
                        nullable = true)
                Boolean secretaryIsChair,
        @Valid
                @Schema(
                        description = "决策对象；不填则以本决策自身为对象。The subject; left out, the decision stands for itself.",
                        nullable = true)
                NameSubject subject,
        @NotNull @Schema(description = "开启日期。The day it is opened.", examples = "2025-06-02") LocalDate openedOn) {}
