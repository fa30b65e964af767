package org.jointprosperity.cooperative.chain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** 环节: a stage of a chain, from a code table, in the order from seed to sale. */
@Entity
@Immutable
class ChainStage {

    @Id
    String code;

    int position;
    String name;
    String nameEn;

    protected ChainStage() {}
}
