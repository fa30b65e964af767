package org.jointprosperity.cooperative.membership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person or an organisation joins 入社. */
@Schema(description = "入社（入会）。Joining.")
public record JoinOrganisation(
        @NotNull
                @Pattern(regexp = JoinOrganisation.NUMBER)
                @Schema(
                        description = "人员编号，单位为统一社会信用代码。Roster number of a person, credit code of an organisation.",
                        examples = "N04672")
                String number,
        @NotNull MemberKind kind,
        @NotNull @Schema(description = "入社日期。The first day as a member.", examples = "2009-03-01") LocalDate joinedOn) {

    static final String NUMBER = "N\\d{5,9}|C\\d{4,9}|[0-9A-Z]{18}";
}
