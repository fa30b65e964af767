package org.jointprosperity.pairing.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A span of days, both ends included, that a published number is about 活动时段. */
@Entity
class Drive {

    @Id
    String code;

    String nameZh;
    String nameEn;
    LocalDate startsOn;
    LocalDate endsOn;
    String jurisdiction;
    String source;

    protected Drive() {}
}
