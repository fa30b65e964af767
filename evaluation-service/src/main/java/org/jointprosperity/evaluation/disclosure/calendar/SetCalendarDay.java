package org.jointprosperity.evaluation.disclosure.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.DivisionCode;

/** Names a weekday off or a weekend worked 登记节假日或调休. */
@Schema(name = "SetWorkingDay", description = "登记节假日或调休上班日。Name a day off, or a weekend that is worked.")
record SetCalendarDay(
        @NotNull @Schema(examples = "2011-01-03") LocalDate day,
        @NotNull @Schema(description = "适用区划 where it holds", examples = "611023") DivisionCode jurisdiction,
        @NotNull @Schema(description = "是否上班 whether it is worked") Boolean working,
        @NotBlank @Size(max = 100) @Schema(examples = "元旦") String nameZh,
        @NotBlank @Size(max = 500) @Schema(description = "依据 source", examples = "国务院办公厅关于2011年部分节假日安排的通知")
                String source,
        @NotNull @Schema(description = "依据是否已核实 whether the source was verified") Boolean verified) {}
