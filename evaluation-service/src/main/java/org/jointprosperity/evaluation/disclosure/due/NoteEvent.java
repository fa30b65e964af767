package org.jointprosperity.evaluation.disclosure.due;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** Something has happened that has to be published within days 登记应公开的事项. */
@Schema(
        name = "NoteDisclosureEvent",
        description = "事项发生或进到一个阶段，应随时或逐段公开。Something has happened that has to be published promptly.")
record NoteEvent(
        @NotBlank @Size(max = 60) @Schema(examples = "village-approved-matters") String item,
        @NotNull @Schema(description = "应公开的地方 the place that owes it", examples = "611023104001")
                DivisionCode division,
        @NotNull @Schema(description = "发生之日 the day it happened", examples = "2009-12-28") LocalDate happenedOn,
        @NotBlank @Size(max = 200) @Schema(description = "事由，不写人名 what happened; no names", examples = "宅基地批复〔2009〕12号")
                String occasion) {}
