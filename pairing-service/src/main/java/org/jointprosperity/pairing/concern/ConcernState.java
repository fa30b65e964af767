package org.jointprosperity.pairing.concern;

/** How far a concern has come 办理状态. */
public enum ConcernState {
    /** 待办: nobody has taken it on. */
    OPEN,
    /** 办理中: someone has, with a due day where it was set. */
    IN_HAND,
    /** 已解决. */
    SOLVED,
    /** 已说明: it cannot be solved, and the person knows why. */
    EXPLAINED;

    /** Whether nothing more is to be done. */
    public boolean isClosed() {
        return this == SOLVED || this == EXPLAINED;
    }
}
