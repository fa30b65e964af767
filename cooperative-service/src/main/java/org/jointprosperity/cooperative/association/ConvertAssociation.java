package org.jointprosperity.cooperative.association;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.contracts.CreditCode;

/** Converts an organisation into another one, which is founded on that day under a code of its own. */
@Schema(
        description =
                "转制：原组织自当日起终止，承继组织以自己的信用代码成立。"
                        + "Convert an organisation: it is closed on the day, and its successor is founded under a code of its own.")
public record ConvertAssociation(
        @NotNull @Schema(description = "承继组织的信用代码。Credit code of the successor.", examples = "93611023MA7000026K")
                CreditCode creditCode,
        @NotBlank
                @Size(max = 100)
                @Schema(description = "承继组织的名称。Name of the successor.", examples = "商南县清油河镇涧场村核桃专业合作社")
                String name,
        @NotNull
                @Pattern(regexp = "N\\d{5,9}")
                @Schema(description = "负责人编号。Roster number of who leads the successor.", examples = "N08957")
                String leader,
        @Min(0) @Schema(description = "成员数。Members of the successor.", examples = "90") int members,
        @NotNull @Schema(description = "转制日期。Day of the conversion.", examples = "2009-10-01") LocalDate convertedOn) {

    AssociationDetails successorOf(Association association) {
        return new AssociationDetails(
                creditCode, name, association.industry, association.branchNumber, leader, members, convertedOn);
    }
}
