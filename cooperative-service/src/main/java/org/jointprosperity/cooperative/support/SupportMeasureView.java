package org.jointprosperity.cooperative.support;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;

/** A support measure as callers see it; what a household was given is null to whom it is not shown. */
@Schema(
        description =
                "扶持措施；农户所得，无权查看者为空。" + "A support measure; what a household was given is null to whom it is not shown.")
public record SupportMeasureView(
        UUID id,
        String kind,
        @Schema(description = "扶持单位。The unit that gave it.") String giver,
        BeneficiaryKind beneficiaryKind,
        String beneficiary,
        @Schema(nullable = true) Money amount,
        @Schema(nullable = true) String goods,
        LocalDate givenOn,
        LocalDate recordedOn,
        @Schema(description = "登记人编号。Roster number of who recorded it.", nullable = true) String recordedBy,
        String division,
        @Schema(description = "所冲销的措施。The measure this one takes back.", nullable = true) UUID reverses,
        @Schema(description = "冲销本措施的分录。The entry that has taken this one back.", nullable = true) UUID reversedBy,
        @Schema(description = "冲销原因。Why it was taken back.", nullable = true) String reason) {

    static SupportMeasureView of(SupportMeasure measure, boolean shown) {
        return new SupportMeasureView(
                measure.id,
                measure.kind,
                measure.unitCode,
                measure.beneficiaryKind,
                measure.beneficiaryNumber,
                shown && measure.amountFen != null ? Money.ofFen(measure.amountFen) : null,
                shown ? measure.goods : null,
                measure.givenOn,
                measure.recordedOn,
                measure.recorderPerson,
                measure.divisionCode,
                measure.reversedMeasureId,
                measure.reversedBy,
                measure.reason);
    }
}
