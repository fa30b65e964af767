package org.jointprosperity.evaluation.disclosure.publication;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开程序的步骤, in their order. */
@Schema(name = "DisclosureStep", description = "步骤：提出、保密审查、审批、公布。Propose, review for secrecy, approve, publish.")
enum Step {
    /** 提出. */
    PROPOSAL,
    /** 审查, with the secrecy check. */
    REVIEW,
    /** 审批. */
    APPROVAL,
    /** 公布. */
    PUBLICATION
}
