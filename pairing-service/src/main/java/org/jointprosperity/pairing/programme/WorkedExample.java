package org.jointprosperity.pairing.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

/** 报道实例: the unit and the branch whose story the report tells. */
@Entity
@IdClass(WorkedExample.Sides.class)
class WorkedExample {

    /** The two sides, which name the row. */
    record Sides(String unitCode, String branchCode) {}

    @Id
    String unitCode;

    @Id
    String branchCode;

    String source;

    protected WorkedExample() {}
}
