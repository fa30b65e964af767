package org.jointprosperity.pairing.undertaking;

import java.time.LocalDate;
import java.util.List;

/** A base or household that counts for one undertaking at most 分配对象. */
interface Subject {

    Allotment.Kind kind();

    String number();

    /** Whether it lies where the undertaking counts, and is of its product. */
    boolean belongsTo(Undertaking undertaking);

    /** By how much it moves the undertaking, when only what came on a day or after it counts. */
    List<Increase> increases(Undertaking undertaking, LocalDate from);

    /** Whether it would be allotted without being asked. */
    boolean fits(Undertaking undertaking);
}
