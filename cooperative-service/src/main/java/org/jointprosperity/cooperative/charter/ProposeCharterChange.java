package org.jointprosperity.cooperative.charter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts a change of a cooperative's charter before its assembly. */
@Schema(description = "将修改章程提交成员大会。Put a change of the charter before the assembly.")
public record ProposeCharterChange(
        @NotNull @Schema(description = "合作社。The cooperative.") UUID association,
        @NotBlank @Size(max = 200) @Schema(description = "标题。Title.", examples = "提高按交易额返还比例") String title,
        @NotBlank @Size(max = 20_000) @Schema(description = "修改后的条文。The text as changed.") String text) {}
