package org.jointprosperity.evaluation.meeting.ballot;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 表决方式. */
@Schema(
        name = "VotingManner",
        description = "举手、纸质无记名、电子无记名（暂不提供）。By hands, secret on paper, secret by machine (not offered yet).")
public enum Manner {
    /** 举手表决. */
    SHOW_OF_HANDS,
    /** 无记名投票，纸质选票: entered as a certified count. */
    SECRET_PAPER,
    /** 电子无记名投票: refused until it can be done so that nobody learns who voted how. */
    SECRET_ELECTRONIC
}
