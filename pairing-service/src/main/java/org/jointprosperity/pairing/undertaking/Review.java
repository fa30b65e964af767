package org.jointprosperity.pairing.undertaking;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** 评议: what the superior found of an undertaking, why, and on what day. */
@Embeddable
record Review(@Enumerated(STRING) Finding finding, String reason, LocalDate reviewedOn, String reviewedBy) {

    /** What a review may find. */
    enum Finding {
        /** 未兑现: it is broken. */
        BROKEN,
        /** 继续有效: it stands, and may still be met. */
        STANDS
    }
}
