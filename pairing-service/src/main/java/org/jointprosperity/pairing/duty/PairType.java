package org.jointprosperity.pairing.duty;

import org.jointprosperity.pairing.registry.Sector;

/** 对子类型: for which pairs a policy holds, by what their unit is. */
enum PairType {
    /** 全部. */
    ALL,
    /** 党群部门. */
    PARTY_MASS,
    /** 政法部门. */
    POLITICAL_LEGAL,
    /** 经济部门. */
    ECONOMIC,
    /** 涉农部门. */
    AGRICULTURE,
    /** 综合部门. */
    GENERAL,
    /** 双联双建包抓部门. */
    IN_CHARGE;

    /** Whether a pair is of the type whose unit is of this sector, and answers for villages or not. */
    boolean covers(Sector sector, boolean inCharge) {
        return switch (this) {
            case ALL -> true;
            case IN_CHARGE -> inCharge;
            default -> name().equals(sector.name());
        };
    }

    /** How special it is: what holds for all gives way to a sector, and a sector to the units in charge. */
    int weight() {
        return this == ALL ? 0 : this == IN_CHARGE ? 2 : 1;
    }
}
