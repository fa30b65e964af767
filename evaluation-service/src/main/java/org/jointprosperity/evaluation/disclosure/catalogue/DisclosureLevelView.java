package org.jointprosperity.evaluation.disclosure.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A level as the code table has it.
 *
 * @param ofProgramme whether the programme's figure of levels counts it
 */
@Schema(name = "DisclosureLevelView", description = "公开层级代码。A level of disclosure.")
record DisclosureLevelView(
        Level code,
        String nameZh,
        String nameEn,
        boolean ofProgramme,
        LocalDate effectiveFrom,
        @Schema(nullable = true) LocalDate effectiveTo,
        String source,
        boolean verified) {

    /** Every level. */
    @Schema(name = "DisclosureLevelViews", description = "公开层级代码表。The table of levels.")
    record All(List<DisclosureLevelView> items) {}

    static DisclosureLevelView of(DisclosureLevelCode level) {
        return new DisclosureLevelView(
                level.code,
                level.nameZh,
                level.nameEn,
                level.ofProgramme,
                level.effectiveFrom,
                level.effectiveTo,
                level.source,
                level.verified);
    }
}
