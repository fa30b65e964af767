package org.jointprosperity.cooperative.support;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A kind of support as callers see it. */
@Schema(description = "扶持种类。A kind of support.")
public record SupportKindView(
        String code,
        String nameZh,
        String nameEn,
        String jurisdiction,
        LocalDate effectiveFrom,
        LocalDate effectiveTo,
        String source,
        boolean verified) {

    static SupportKindView of(SupportKind kind) {
        return new SupportKindView(
                kind.code,
                kind.name,
                kind.nameEn,
                kind.jurisdiction,
                kind.effectiveFrom,
                kind.effectiveTo,
                kind.source,
                kind.verified);
    }
}
