package org.jointprosperity.evaluation.selection.election;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 投票方式. */
@Schema(
        name = "ElectionBallotForm",
        description = "投票方式：纸质无记名；电子无记名尚不受理。On paper in secret; electronic secret ballots are not taken yet.")
enum BallotForm {
    /** 纸质无记名, entered as a certified count. */
    PAPER,
    /** 电子无记名. */
    ELECTRONIC_SECRET
}
