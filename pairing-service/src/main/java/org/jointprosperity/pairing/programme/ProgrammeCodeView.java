package org.jointprosperity.pairing.programme;

import java.time.LocalDate;

/** A word of the programme as callers see it. */
public record ProgrammeCodeView(
        int id,
        String kind,
        String code,
        String nameZh,
        String nameEn,
        int ordinal,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source) {

    static ProgrammeCodeView of(ProgrammeCode row) {
        return new ProgrammeCodeView(
                row.id,
                row.kind,
                row.code,
                row.nameZh,
                row.nameEn,
                row.ordinal,
                row.jurisdiction,
                row.effectiveFrom,
                row.effectiveTo,
                row.source);
    }
}
