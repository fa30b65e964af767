package org.jointprosperity.evaluation.disclosure.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;

/**
 * A disclosure under way, as a list shows it; its draft and who took which step stand in the disclosure itself.
 *
 * @param title of the latest draft, unmasked
 * @param next the step to be taken next, or null
 */
@Schema(description = "公开事项的目录信息，稿与经办记录见单件。A disclosure under way, without its draft and steps.")
record DisclosureHead(
        UUID id,
        String item,
        Level level,
        String division,
        Scope scope,
        String title,
        @Schema(nullable = true) UUID due,
        @Schema(nullable = true) UUID corrects,
        Progress progress,
        @Schema(nullable = true) Step next,
        int draft,
        LocalDate proposedOn,
        @Schema(nullable = true) LocalDate publishedOn,
        long version) {

    static DisclosureHead of(Disclosure disclosure) {
        return new DisclosureHead(
                disclosure.id,
                disclosure.itemCode,
                disclosure.level,
                disclosure.divisionCode,
                disclosure.scope,
                disclosure.drafts.get(disclosure.drafts.size() - 1).content.title(),
                disclosure.dueId,
                disclosure.correctsId,
                disclosure.progress,
                disclosure.progress.next(),
                disclosure.draft,
                disclosure.proposedOn,
                disclosure.publishedOn,
                disclosure.version);
    }
}
