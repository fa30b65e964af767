package org.jointprosperity.evaluation.meeting.motion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a motion stands. */
@Schema(description = "已提出、表决中、通过、未通过。Put, being voted on, carried, not carried.")
public enum MotionState {
    /** 已提出: to be voted on, for the first time or again after void ballots. */
    PUT,
    /** 表决中: nobody is told how it goes. */
    VOTING,
    /** 通过. */
    CARRIED,
    /** 未通过. */
    NOT_CARRIED
}
