package org.jointprosperity.evaluation.disclosure.publication;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;

/**
 * What a list and the disclosure itself both tell of a disclosure under way.
 *
 * @param next the step to be taken next, or null
 */
record DisclosureFacts(
        UUID id,
        String item,
        Level level,
        String division,
        Scope scope,
        @Schema(nullable = true) UUID due,
        @Schema(nullable = true) UUID corrects,
        Progress progress,
        @Schema(nullable = true) Step next,
        int draft,
        LocalDate proposedOn,
        @Schema(nullable = true) LocalDate publishedOn,
        long version) {

    static DisclosureFacts of(Disclosure disclosure) {
        return new DisclosureFacts(
                disclosure.id,
                disclosure.itemCode,
                disclosure.level,
                disclosure.divisionCode,
                disclosure.scope,
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
