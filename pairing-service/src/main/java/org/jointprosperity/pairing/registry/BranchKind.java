package org.jointprosperity.pairing.registry;

/** 村或社区: whether a branch is of a village or of a community. */
public enum BranchKind {
    VILLAGE,
    COMMUNITY;

    /** By the name of the place, as no roster has a column for it. */
    public static BranchKind ofPlace(String name) {
        return name.endsWith("社区") ? COMMUNITY : VILLAGE;
    }
}
