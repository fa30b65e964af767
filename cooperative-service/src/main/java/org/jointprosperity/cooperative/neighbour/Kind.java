package org.jointprosperity.cooperative.neighbour;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of thing a record of this service may point at. */
@Schema(name = "NeighbourKind", description = "所指对象的类型。Kind of what a record points at.")
public enum Kind {
    /** 机关事企业单位. */
    UNIT,
    /** 村(社区)党支部. */
    BRANCH,
    /** 党员或群众. */
    PERSON,
    /** 户. */
    HOUSEHOLD,
    /** 产业协会或专业合作社, of this service itself: another sheet of the same roster brings it. */
    ASSOCIATION,
    /** 企业, of this service itself. */
    ENTERPRISE,
    /** 党群共富基地, of this service itself. */
    BASE,
    /** 订单合同, of this service itself. */
    ORDER;

    /** The code under which a missing one is refused. */
    String unknown() {
        return switch (this) {
            case UNIT, BRANCH, PERSON, HOUSEHOLD -> "neighbour-unknown";
            case ASSOCIATION -> "association-unknown";
            case ENTERPRISE -> "enterprise-unknown";
            case BASE -> "base-unknown";
            case ORDER -> "order-unknown";
        };
    }
}
