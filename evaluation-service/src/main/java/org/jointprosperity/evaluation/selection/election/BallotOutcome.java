package org.jointprosperity.evaluation.selection.election;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 投票结果. */
@Schema(name = "ElectionBallotOutcome", description = "投票结果：无效、末位并列、当选不足、选满。What came of a ballot.")
enum BallotOutcome {
    /** 无效: it is kept, and the same ballot is held again. */
    VOID,
    /** 末位并列. */
    TIED,
    /** 当选人数少于应选名额. */
    SHORT,
    /** 选满. */
    FILLED
}
