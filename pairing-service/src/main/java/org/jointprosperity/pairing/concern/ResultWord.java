package org.jointprosperity.pairing.concern;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** 结果用语: what a word that rosters write for the result of a visit means for a concern, as a county decided it. */
@Entity
public class ResultWord {

    @Id
    int id;

    String word;
    String purpose;

    @Enumerated(STRING)
    ConcernState state;

    String handler;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;

    protected ResultWord() {}

    boolean holds(String written, String visitPurpose, String division, LocalDate on) {
        return word.equals(written)
                && purpose.equals(visitPurpose)
                && division.startsWith(jurisdiction)
                && !on.isBefore(effectiveFrom)
                && (effectiveTo == null || !on.isAfter(effectiveTo));
    }
}
