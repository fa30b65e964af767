package org.jointprosperity.pairing.agreement;

/** Which kind of fact moves what is counted in a measure 计量依据. */
public enum MovedBy {
    /** 基地规模: bases of the product, opened or extended. */
    BASE_AREA,
    /** 认定农户: demonstration households of the product. */
    CERTIFIED_HOUSEHOLDS,
    /** 到账资金: receipts of the ledger. */
    FUNDS,
    /** 确认走访: visits that the visited confirmed. */
    VISITS,
    /** 移交: what one side handed over and the other confirmed. */
    HANDOVER
}
