package org.jointprosperity.pairing.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 登记类别: which register an entry stands in. */
@Schema(name = "RegisterKind", description = "登记类别。Which register an entry stands in.")
public enum Kind {
    /** 机关事企业单位. */
    UNIT,
    /** 农村(社区)支部. */
    BRANCH,
    /** 城镇党员. */
    MEMBER,
    /** 农村党员群众. */
    VILLAGER,
    /** 农户. */
    HOUSEHOLD
}
