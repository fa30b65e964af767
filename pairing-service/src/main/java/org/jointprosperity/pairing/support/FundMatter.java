package org.jointprosperity.pairing.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** 议题: a matter whose carried decision may release money, from when until when. */
@Entity
@Immutable
class FundMatter {

    @Id
    int id;

    String matter;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;

    protected FundMatter() {}
}
