package org.jointprosperity.evaluation.appraisal.kind;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** 权重: what a group of evaluators weighs in a kind of appraisal from a day on, and how it is polled. */
@Entity
@Immutable
public class AppraisalWeight {

    @Id
    UUID id;

    UUID kindId;

    @Enumerated(STRING)
    Evaluators evaluators;

    int ordinal;
    int weight;

    @Enumerated(STRING)
    Manner manner;

    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected AppraisalWeight() {}

    public Evaluators evaluators() {
        return evaluators;
    }

    /** Whoever stands in several groups is counted in the first. */
    public int ordinal() {
        return ordinal;
    }

    /** In hundredths of the whole. */
    public int weight() {
        return weight;
    }

    public Manner manner() {
        return manner;
    }
}
