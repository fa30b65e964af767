package org.jointprosperity.evaluation.disclosure.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a disclosure is 进度; each says which step is next. */
@Schema(name = "DisclosureProgress", description = "进度：已提出、已审查、已审批、已公布、已退回。How far it is.")
enum Progress {
    /** 已提出, to be reviewed. */
    PROPOSED(Step.REVIEW),
    /** 已审查, to be approved. */
    REVIEWED(Step.APPROVAL),
    /** 已审批, to be published. */
    APPROVED(Step.PUBLICATION),
    /** 已公布. */
    PUBLISHED(null),
    /** 已退回, to be drafted anew. */
    RETURNED(Step.PROPOSAL);

    private final Step next;

    Progress(Step next) {
        this.next = next;
    }

    /** The step to be taken next, or null where all are taken. */
    Step next() {
        return next;
    }

    static Progress after(Step step) {
        return switch (step) {
            case PROPOSAL -> PROPOSED;
            case REVIEW -> REVIEWED;
            case APPROVAL -> APPROVED;
            case PUBLICATION -> PUBLISHED;
        };
    }
}
