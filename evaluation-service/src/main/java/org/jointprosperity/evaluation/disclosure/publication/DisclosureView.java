package org.jointprosperity.evaluation.disclosure.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.disclosure.content.Content;

/**
 * A disclosure under way, for those who work on it.
 *
 * @param content of the latest draft, unmasked
 */
@Schema(description = "公开事项：稿、步骤、进度，供经办人员。A disclosure under way, for those who work on it.")
record DisclosureView(@JsonUnwrapped DisclosureFacts facts, Content content, List<ActView> acts) implements Versioned {

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
                DisclosureFacts.of(disclosure),
                disclosure.latest(),
                disclosure.acts.stream().map(ActView::of).toList());
    }

    @Override
    public long version() {
        return facts.version();
    }
}
