package org.jointprosperity.evaluation.disclosure.publication;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.content.Content;

/** Proposes to disclose something 提出公开. */
@Schema(description = "提出公开：目录项、地方、范围、内容，可指明所办的应公开事项与所更正的公开件。Propose a content of the catalogue for a place.")
record ProposeDisclosure(
        @NotBlank @Size(max = 60) @Schema(examples = "village-decision-results") String item,
        @NotNull @Schema(examples = "611023104001") DivisionCode division,
        @NotNull Scope scope,
        @Schema(nullable = true, description = "所办的应公开事项 what was due and is done by it") UUID due,
        @Schema(nullable = true, description = "所更正的公开件 the publication it corrects") UUID corrects,
        @NotNull @Valid Content content) {}
