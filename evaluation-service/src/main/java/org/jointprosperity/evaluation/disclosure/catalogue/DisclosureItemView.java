package org.jointprosperity.evaluation.disclosure.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An item of the catalogue as everyone sees it.
 *
 * @param demonstration whether it is an example that the county has still to confirm
 */
@Schema(description = "公开目录项：内容、依据、时限、范围、异议与答复。What is disclosed, on what basis, how often, to whom.")
record DisclosureItemView(
        UUID id,
        String code,
        Level level,
        String jurisdiction,
        String titleZh,
        String titleEn,
        ContentClass contentClass,
        String source,
        @Schema(nullable = true) String article,
        boolean verified,
        Rhythm rhythm,
        int dueAfterDays,
        int graceDays,
        Scope scope,
        boolean narrowerAllowed,
        @Schema(nullable = true) Integer shownDays,
        int objectionDays,
        int answerDays,
        int correctionDays,
        String office,
        @Schema(nullable = true) String officeUnit,
        LocalDate effectiveFrom,
        @Schema(nullable = true) LocalDate effectiveTo,
        @Schema(description = "示例，待县里确认。An example that the county has still to confirm.") boolean demonstration,
        @Schema(description = "一经决议即应公开的议题。Matters whose decision makes it due.") List<String> matters) {

    static DisclosureItemView of(DisclosureItem item) {
        return new DisclosureItemView(
                item.id,
                item.code,
                item.level,
                item.jurisdiction,
                item.titleZh,
                item.titleEn,
                item.contentClass,
                item.source,
                item.article,
                item.verified,
                item.rhythm,
                item.dueAfterDays,
                item.graceDays,
                item.scope,
                item.narrowerAllowed,
                item.shownDays,
                item.objectionDays,
                item.answerDays,
                item.correctionDays,
                item.office,
                item.officeUnit,
                item.effectiveFrom,
                item.effectiveTo,
                item.demonstration,
                item.matters == null ? List.of() : List.copyOf(item.matters));
    }
}
