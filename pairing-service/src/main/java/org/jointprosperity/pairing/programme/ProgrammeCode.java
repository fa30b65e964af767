package org.jointprosperity.pairing.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** 代码表: a word of the programme, in force from a day on, with its source. */
@Entity
class ProgrammeCode {

    @Id
    int id;

    String kind;
    String code;
    String nameZh;
    String nameEn;
    int ordinal;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;

    protected ProgrammeCode() {}
}
