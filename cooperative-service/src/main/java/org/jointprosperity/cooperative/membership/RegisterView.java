package org.jointprosperity.cooperative.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.cooperative.association.Organisation;
import org.jointprosperity.cooperative.law.Text;

/** A register of members in numbers. */
@Schema(description = "成员名册概况。A register of members in numbers.")
public record RegisterView(
        UUID association,
        LocalDate asOf,
        @Schema(description = "自该日起名册完整；成员未齐备时为空。Complete from this day on; null while members gather.")
                LocalDate completeFrom,
        MemberCounts counts,
        @Schema(description = "组织登记的成员数。How many members the organisation is registered with.") int membersRegistered,
        @Schema(
                        description =
                                "名册与登记的成员数不一致时的说明；一致或名册尚未完整的为空。"
                                        + "Says where register and registered number differ; null where they agree or members still gather.",
                        nullable = true)
                Text difference,
        @Schema(
                        description =
                                "声明完整时与名册不符、待核对之事，如非成员所缴会费；查询时为空列。"
                                        + "What was found at the declaration not to go with the register, such as dues paid by no member; empty where it is read.")
                List<RegisterQuestion> questions) {

    static RegisterView of(
            Organisation organisation,
            LocalDate day,
            LocalDate completeFrom,
            MemberCounts counts,
            List<RegisterQuestion> questions) {
        int named = counts.members();
        int registered = organisation.members();
        boolean complete = completeFrom != null && !day.isBefore(completeFrom);
        return new RegisterView(
                organisation.id(),
                day,
                completeFrom,
                counts,
                registered,
                named == registered || !complete && named < registered
                        ? null
                        : new Text(
                                "名册有%d名成员，组织登记为%d名，请核对并更改其中之一。".formatted(named, registered),
                                "The register names %d members, the organisation is registered with %d: correct the one or the other."
                                        .formatted(named, registered)),
                List.copyOf(questions));
    }
}
