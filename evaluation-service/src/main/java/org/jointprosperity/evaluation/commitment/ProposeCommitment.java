package org.jointprosperity.evaluation.commitment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Puts a commitment forward 提诺. */
@Schema(description = "提诺。Put a commitment forward; from the second level on it serves one of the level above.")
record ProposeCommitment(
        @NotNull @Min(1) @Max(4) @Schema(description = "级别，见代码表 commitment-levels。Level, 1 to 4.", examples = "4")
                Integer level,
        @Schema(description = "上一级承诺；第一级不填。The commitment of the level above; none at the first.") UUID parent,
        @NotNull OwnerKind ownerKind,
        @NotBlank
                @Size(max = 30)
                @Schema(description = "承诺人编号 branch code, credit code or roster number", examples = "N04672")
                String owner,
        @NotBlank @Size(max = 2000) @Schema(description = "承诺内容，勿写个人信息 what is promised, without personal data")
                String content,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PlannedTask> tasks) {}
