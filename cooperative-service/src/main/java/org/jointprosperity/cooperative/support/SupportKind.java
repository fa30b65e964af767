package org.jointprosperity.cooperative.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** 扶持种类: a kind of support as a county lays it down, from when until when. */
@Entity
@Immutable
class SupportKind {

    @Id
    int id;

    String code;
    String name;
    String nameEn;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected SupportKind() {}
}
