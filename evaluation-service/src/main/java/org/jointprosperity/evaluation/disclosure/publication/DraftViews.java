package org.jointprosperity.evaluation.disclosure.publication;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.disclosure.content.Content;

/** Every draft of a disclosure, the first first. */
@Schema(name = "DisclosureDraftViews", description = "各稿。Every draft.")
record DraftViews(List<DraftView> items) {

    /**
     * A draft as it was.
     *
     * @param number from 1
     */
    @Schema(name = "DisclosureDraftView", description = "一稿。A draft as it was.")
    record DraftView(int number, Content content) {}

    static DraftViews of(Disclosure disclosure) {
        return new DraftViews(disclosure.drafts.stream()
                .map(draft -> new DraftView(draft.number, draft.content))
                .toList());
    }
}
