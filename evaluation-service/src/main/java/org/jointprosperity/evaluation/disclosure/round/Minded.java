package org.jointprosperity.evaluation.disclosure.round;

import java.time.LocalDate;

/** Something that has to be minded on every business day 巡查事项. */
public interface Minded {

    /** Minds it as on this day. */
    void mind(LocalDate today);
}
