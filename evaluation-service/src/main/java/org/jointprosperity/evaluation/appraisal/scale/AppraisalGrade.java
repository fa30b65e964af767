package org.jointprosperity.evaluation.appraisal.scale;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 等次: a grade of one version of a scale; the first is the best. */
@Entity
@Immutable
public class AppraisalGrade {

    @Id
    UUID id;

    String scaleCode;
    int scaleVersion;
    int ordinal;
    String code;
    String nameZh;
    String nameEn;
    int points;

    @Enumerated(STRING)
    Consequence consequence;

    protected AppraisalGrade() {}

    /** Its place on the scale, from 1 for the best. */
    public int ordinal() {
        return ordinal;
    }

    public String code() {
        return code;
    }

    public String nameZh() {
        return nameZh;
    }

    public String nameEn() {
        return nameEn;
    }

    /** What a vote for it counts in a weighted poll, 0 to 100. */
    public int points() {
        return points;
    }

    public Consequence consequence() {
        return consequence;
    }
}
