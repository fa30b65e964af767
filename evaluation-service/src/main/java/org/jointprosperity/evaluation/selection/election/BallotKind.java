package org.jointprosperity.evaluation.selection.election;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 投票类别. */
@Schema(
        name = "ElectionBallotKind",
        description = "投票类别：首次、并列者再投、另行选举。The first ballot, one among the tied, or a separate one.")
enum BallotKind {
    /** 首次投票. */
    FIRST,
    /** 就并列者再次投票: the most votes win. */
    TIE,
    /** 对不足的名额另行选举. */
    SEPARATE
}
