package org.jointprosperity.evaluation.selection.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 竞聘状态. */
@Schema(name = "OpenSelectionState", description = "竞聘状态：进行中、已聘任、试用中、已离任、未产生。Where an open selection stands.")
public enum SelectionState {
    /** 进行中. */
    UNDER_WAY,
    /** 已聘任. */
    APPOINTED,
    /** 试用中. */
    PROBATION,
    /** 已离任: who was selected is secretary no more. */
    LEFT,
    /** 未产生: closed without a secretary. */
    CLOSED;

    /** Whether somebody holds the office by it. */
    boolean isInOffice() {
        return this == APPOINTED || this == PROBATION;
    }
}
