package org.jointprosperity.cooperative.breach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 违约方. */
@Schema(name = "BreachParty", description = "违约方。Whose default it is.")
public enum Party {
    /** 买方. */
    BUYER,
    /** 供方. */
    SUPPLIER
}
