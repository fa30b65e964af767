package org.jointprosperity.cooperative.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table of grades as callers see it. */
@Schema(description = "产品等级表。The grades of a product.")
public record GradeTableView(
        UUID id,
        String product,
        String unit,
        List<String> grades,
        String rejectedGrade,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified) {

    static GradeTableView of(GradeTable table) {
        return new GradeTableView(
                table.id,
                table.product,
                table.unit,
                table.grades(),
                table.rejectedGrade,
                table.jurisdiction,
                table.effectiveFrom,
                table.effectiveTo,
                table.source,
                table.verified);
    }
}
