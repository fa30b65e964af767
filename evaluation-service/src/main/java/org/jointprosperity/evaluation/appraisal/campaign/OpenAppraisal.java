package org.jointprosperity.evaluation.appraisal.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.evaluation.roll.Capacity;

/** Opens an appraisal; who takes part is frozen with it 启动测评. */
@Schema(description = "启动测评，冻结参评人员。Opens an appraisal and freezes who takes part.")
record OpenAppraisal(
        @NotNull @Schema(description = "启动日 the day of opening", examples = "2009-12-20") LocalDate openedOn,
        @NotNull @Schema(description = "测评截止日 last day of the poll", examples = "2009-12-31") LocalDate pollUntil,
        @Valid
                @Schema(
                        nullable = true,
                        description = "哪里的哪些群众；该种类有群众测评时必填。Which of the masses; wanted where they are polled.")
                Masses masses,
        @NotNull
                @Size(max = OpenAppraisal.MOST_SUPERIORS)
                @Schema(description = "参评的上级人员编号 roster numbers of superiors who are polled")
                List<@NotBlank @Size(max = 30) String> superiors) {

    /** More than any county has to judge one body. */
    static final int MOST_SUPERIORS = 500;

    /** Which of the masses are polled: those on the rolls of a place in one capacity. */
    @Schema(name = "PolledMasses", description = "某地名册上某种身份的群众。Those on the rolls of a place in one capacity.")
    record Masses(@NotNull @Schema(examples = "611023104001") DivisionCode division, @NotNull Capacity capacity) {}
}
