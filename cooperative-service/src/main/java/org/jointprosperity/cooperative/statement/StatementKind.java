package org.jointprosperity.cooperative.statement;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a statement 结算单 is for. */
@Schema(name = "OrderStatementKind", description = "结算单对象。Whom a statement is for.")
public enum StatementKind {
    /** 户. */
    HOUSEHOLD("户", "household", "parties.supplierNumber"),
    /** 企业. */
    ENTERPRISE("企业", "enterprise", "parties.unitCode"),
    /** 村. */
    VILLAGE("村", "village", "parties.divisionCode");

    final String wordZh;
    final String wordEn;
    final String field;

    StatementKind(String wordZh, String wordEn, String field) {
        this.wordZh = wordZh;
        this.wordEn = wordEn;
        this.field = field;
    }
}
