package org.jointprosperity.evaluation.figures;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.Immutable;

/** 报道实例: the unit and the branch whose story the report tells. */
@Entity
@Immutable
@IdClass(WorkedExample.Sides.class)
class WorkedExample {

    /** The two sides, which name the row. */
    record Sides(String unitCode, String branchNumber) {}

    @Id
    String unitCode;

    @Id
    String branchNumber;

    String source;

    protected WorkedExample() {}
}
