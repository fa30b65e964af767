package org.jointprosperity.evaluation.neighbour;

/** What kind of thing another service registered. */
public enum Kind {
    /** 机关事企业单位. */
    UNIT,
    /** 村(社区)党支部. */
    BRANCH,
    /** 党员或群众. */
    PERSON,
    /** 户. */
    HOUSEHOLD,
    /** 产业协会或专业合作社. */
    ASSOCIATION,
    /** 党群共富基地. */
    BASE,
    /** 党群共富示范户. */
    DEMONSTRATION_HOUSEHOLD
}
