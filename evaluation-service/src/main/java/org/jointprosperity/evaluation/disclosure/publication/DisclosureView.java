package org.jointprosperity.evaluation.disclosure.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.content.Content;

/**
 * A disclosure under way, for those who work on it.
 *
 * @param next the step to be taken next, or null
 * @param content of the latest draft, unmasked
 */
@Schema(description = "公开事项：稿、步骤、进度，供经办人员。A disclosure under way, for those who work on it.")
record DisclosureView(
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
        Content content,
        List<ActView> acts,
        long version)
        implements Versioned {

    /**
     * A step as it was taken.
     *
     * @param draft number of the draft it was taken on, from 1
     * @param person roster number
     */
    @Schema(name = "DisclosureActView", description = "经办记录。A step as it was taken.")
    record ActView(
            int draft,
            Step step,
            String person,
            boolean passed,
            @Schema(nullable = true) String reason,
            LocalDate doneOn) {

        static ActView of(DisclosureAct act) {
            return new ActView(act.draft, act.step, act.person, act.passed, act.reason, act.doneOn);
        }
    }

    static DisclosureView of(Disclosure disclosure) {
        return new DisclosureView(
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
                disclosure.drafts.get(disclosure.drafts.size() - 1).content,
                disclosure.acts.stream().map(ActView::of).toList(),
                disclosure.version);
    }
}
