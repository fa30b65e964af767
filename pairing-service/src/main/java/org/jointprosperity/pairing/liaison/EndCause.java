package org.jointprosperity.pairing.liaison;

/** Why a liaison is over 解除原因. */
enum EndCause {
    /** 经办人解除. */
    ENDED_BY_OFFICE,
    /** 结对终止: the pairing it rested on is over. */
    PAIRING_ENDED,
    /** 调出、迁出: one of the two has left his unit or branch. */
    LEFT,
    /** 合并登记: one of the two was registered twice, and the entry that stands has the same liaison. */
    MERGED
}
