package org.jointprosperity.evaluation.appraisal.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a group is polled. */
@Schema(name = "PollManner", description = "记名网上问卷，或无记名纸质票。How a group is polled.")
public enum Manner {
    /** 记名问卷: each answers online under his own name. */
    NAMED_ONLINE,
    /** 无记名投票: on paper, entered as certified counts. */
    SECRET_ON_PAPER
}
