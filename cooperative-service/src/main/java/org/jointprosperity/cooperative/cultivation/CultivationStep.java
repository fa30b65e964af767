package org.jointprosperity.cooperative.cultivation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;

/** 培养步骤: a step of a direction at its place in the order, as a county lays it down, from when until when. */
@Entity
@Immutable
class CultivationStep {

    @Id
    int id;

    @Enumerated(EnumType.STRING)
    Direction direction;

    int position;
    String code;
    String name;
    String nameEn;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;
    boolean verified;

    protected CultivationStep() {}

    /** Where the steps of its direction are laid down. */
    Citation citation() {
        return new Citation("cultivation-steps-" + jurisdiction, source, null, verified);
    }
}
