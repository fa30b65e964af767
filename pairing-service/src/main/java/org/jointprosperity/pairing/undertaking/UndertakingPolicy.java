package org.jointprosperity.pairing.undertaking;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.jointprosperity.chassis.problem.Citation;

/** 逾期宽限: how many days after its day an undertaking may still be met before it can be found broken, by jurisdiction and date. */
@Entity
class UndertakingPolicy {

    @Id
    int id;

    String jurisdiction;
    int graceDays;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;

    protected UndertakingPolicy() {}

    UndertakingPolicy(int graceDays, String source) {
        this.graceDays = graceDays;
        this.source = source;
    }

    /** What rests on it names it by number and first day. */
    Citation citation() {
        return new Citation("grace-policy-" + id + "@" + effectiveFrom, source, null, false);
    }
}
