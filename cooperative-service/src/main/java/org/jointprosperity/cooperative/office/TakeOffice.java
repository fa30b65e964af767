package org.jointprosperity.cooperative.office;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.law.Post;

/** A person takes an office 任职. */
@Schema(description = "任职。Taking an office.")
public record TakeOffice(
        @NotNull
                @Pattern(regexp = TakeOffice.NUMBER)
                @Schema(description = "人员编号。Roster number of the person.", examples = "N04672")
                String number,
        @NotNull Post post,
        @NotNull @Schema(description = "任职日期。The first day in office.", examples = "2009-03-01") LocalDate beginsOn) {

    /** Roster numbers of persons, in villages and in town. */
    static final String NUMBER = "N\\d{5,9}|C\\d{4,9}";
}
