package org.jointprosperity.cooperative.criteria;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A procedure as everyone sees it. */
@Schema(name = "CertificationProcedureView", description = "认定程序。A procedure of certification.")
record ProcedureView(
        UUID id,
        boolean opinionRequired,
        OpinionShare opinionShare,
        int noticeDays,
        int reviewMonths,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified) {

    static ProcedureView of(Procedure procedure) {
        return new ProcedureView(
                procedure.id,
                procedure.opinionRequired,
                procedure.opinionShare,
                procedure.noticeDays,
                procedure.reviewMonths,
                procedure.jurisdiction,
                procedure.effectiveFrom,
                procedure.effectiveTo,
                procedure.source,
                procedure.verified);
    }
}
