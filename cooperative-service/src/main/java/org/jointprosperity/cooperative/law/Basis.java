package org.jointprosperity.cooperative.law;

/** 分母: of what a fraction is taken, or on what a threshold looks. */
public enum Basis {
    /** 成员总数. */
    ALL_MEMBERS(Count.MEMBERS),
    /** 基本表决权总票数: one for each member. */
    BASIC_VOTES(Count.BASIC_VOTES);

    private final Count count;

    Basis(Count count) {
        this.count = count;
    }

    /** The count that is the base. */
    public Count count() {
        return count;
    }
}
