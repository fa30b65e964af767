package org.jointprosperity.cooperative.breach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 违约事由, and by it whose default it is. */
@Schema(name = "BreachGround", description = "违约事由。Ground of a default.")
public enum Ground {
    /** 供方未交足. */
    NOT_DELIVERED(Party.SUPPLIER),
    /** 买方拒收应收之货. */
    NOT_TAKEN(Party.BUYER),
    /** 买方逾期未付. */
    NOT_PAID(Party.BUYER);

    private final Party party;

    Ground(Party party) {
        this.party = party;
    }

    /** Whether goods did not come or were not taken, rather than money not paid. */
    boolean isOfGoods() {
        return this != NOT_PAID;
    }

    Party party() {
        return party;
    }
}
