package org.jointprosperity.evaluation.selection.open;

/** 竞聘结果, as a roster writes it. */
public enum SelectionResult {
    /** 聘任. */
    APPOINTED("聘任", SelectionState.APPOINTED),
    /** 试用. */
    PROBATION("试用", SelectionState.PROBATION),
    /** 未产生. */
    NONE("未产生", SelectionState.CLOSED);

    private final String called;
    private final SelectionState state;

    SelectionResult(String called, SelectionState state) {
        this.called = called;
        this.state = state;
    }

    /** The result a roster calls so, or null. */
    public static SelectionResult called(String name) {
        for (var result : values()) {
            if (result.called.equals(name)) {
                return result;
            }
        }
        return null;
    }

    SelectionState state() {
        return state;
    }
}
