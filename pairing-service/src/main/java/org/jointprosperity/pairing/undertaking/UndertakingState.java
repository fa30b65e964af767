package org.jointprosperity.pairing.undertaking;

/** Where an undertaking 承诺事项 stands. */
enum UndertakingState {
    /** 进行中: its day has not passed. */
    OPEN,
    /** 逾期: its day has passed and facts have not met it. */
    LATE,
    /** 兑现: facts have met it in full. */
    MET,
    /** 未兑现: the superior found it broken. */
    BROKEN,
    /** 解除: its pairing ended before it was met. */
    RELEASED
}
