package org.jointprosperity.pairing.history;

import java.time.LocalDate;
import org.jointprosperity.chassis.problem.Refusal;

/** 截至某日: the day for which a list is asked; of a day that has not come nobody knows how it will be. */
public final class AsOf {

    /** What callers are told of the parameter. */
    public static final String DESCRIPTION =
            "截至某日的情形，默认今天；事实自其发生日起计，责任佐证与移交自登记日起计。As of a day, today if none; not a future one. A fact counts"
                    + " from its own day on, evidence of a duty and a handover from the day it was recorded.";

    private AsOf() {}

    /** The day as it was asked for, null where none was; refused where it lies after today. */
    public static LocalDate come(LocalDate asked, LocalDate today) {
        if (asked != null && asked.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        return asked;
    }
}
