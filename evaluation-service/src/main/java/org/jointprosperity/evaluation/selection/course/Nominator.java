package org.jointprosperity.evaluation.selection.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 推荐主体: who nominates. */
@Schema(
        name = "ElectionNominator",
        description = "推荐主体：党员、村民或村民代表、组织。Members, villagers or their representatives, the organisation.")
public enum Nominator {
    /** 党员推荐. */
    MEMBERS,
    /** 村民或村民代表推荐. */
    VILLAGERS,
    /** 组织推荐. */
    ORGANISATION
}
