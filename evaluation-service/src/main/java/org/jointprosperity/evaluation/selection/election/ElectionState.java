package org.jointprosperity.evaluation.selection.election;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 选举状态. */
@Schema(name = "ElectionState", description = "选举状态：推荐中、投票中、已选出、已终止。Where an election stands.")
enum ElectionState {
    /** 推荐中. */
    NOMINATING,
    /** 投票中: the candidates are determined. */
    VOTING,
    /** 已选出. */
    HELD,
    /** 已终止. */
    CLOSED
}
