package org.jointprosperity.evaluation.disclosure.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says what is wrong with a publication 提出异议. */
@Schema(name = "RaiseDisclosureObjection", description = "提出异议；责任单位不知提出人是谁。Object; the office is not told by whom.")
record RaiseObjection(
        @NotNull @Schema(description = "公开件 the publication") UUID posting,
        @NotBlank @Size(max = 2000) @Schema(examples = "第三项支出与收据不符") String text) {}
