package org.jointprosperity.cooperative.link;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What links a household. */
@Schema(name = "HouseholdLinkKind", description = "HELPER 帮带党员，ASSOCIATION 所属协会或合作社。What links a household.")
enum LinkKind {
    /** 帮带党员. */
    HELPER,
    /** 所属协会或合作社. */
    ASSOCIATION
}
