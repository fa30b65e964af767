package org.jointprosperity.evaluation.honour;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An honour as everyone may read it. */
@Schema(name = "Honour", description = "荣誉。An honour of a place.")
public record HonourView(
        UUID id,
        @Schema(examples = "provincial-honour") String code,
        String nameZh,
        String nameEn,
        @Schema(examples = "2007") int year,
        @Schema(description = "授予日；只知年度的为该年最后一日 the day, or the last day of the year") LocalDate latestOn,
        String awardedBy,
        @Schema(examples = "611023") String division,
        String source,
        boolean verified) {

    static HonourView of(Honour honour) {
        return new HonourView(
                honour.id,
                honour.code,
                honour.nameZh,
                honour.nameEn,
                honour.ofYear,
                honour.latestOn,
                honour.awardedBy,
                honour.divisionCode,
                honour.source,
                honour.verified);
    }
}
