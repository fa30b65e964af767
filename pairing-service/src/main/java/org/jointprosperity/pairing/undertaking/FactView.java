package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.agreement.MovedBy;

/** A fact behind an undertaking 进度依据. */
@Schema(description = "进度依据；各行之和即完成数。A fact; the rows of an undertaking add up to what is done.")
record FactView(
        UUID id,
        MovedBy kind,
        @Schema(
                        description =
                                "来源：基地编号、户编号，或台账、走访、移交记录。Source: number of a base or household, or id of an entry, visit or handover.",
                        examples = "JD001")
                String source,
        @Schema(description = "来源的第几次变化。Which state of the source.") int version,
        @Schema(description = "推进或收回的数量。By how much it moved, forward or back.", examples = "35.5") String quantity,
        LocalDate on) {

    static FactView of(UndertakingFact fact) {
        return new FactView(
                fact.id,
                fact.kind,
                fact.source,
                fact.sourceVersion,
                Thousandths.text(fact.thousandths),
                fact.happenedOn);
    }
}
