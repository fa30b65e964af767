package org.jointprosperity.evaluation.disclosure.catalogue;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** 公开层级代码: a level at which something is disclosed, and whether the programme counts it (县、乡). */
@Entity
@Immutable
class DisclosureLevelCode {

    @Id
    @Enumerated(STRING)
    Level code;

    int ordinal;
    String nameZh;
    String nameEn;
    boolean ofProgramme;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected DisclosureLevelCode() {}
}
