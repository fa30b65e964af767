package org.jointprosperity.pairing.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** 资金管理规定: what a county wants of the ledger, from when until when. */
@Entity
@Immutable
class FundPolicy {

    @Id
    int id;

    long majorFromFen;
    boolean receiptWhenReceived;
    boolean receiptWhenUsed;
    String jurisdiction;
    LocalDate effectiveFrom;
    LocalDate effectiveTo;
    String source;

    protected FundPolicy() {}

    boolean wantsReceipt(EntryKind kind) {
        return kind == EntryKind.RECEIVED && receiptWhenReceived || kind == EntryKind.USED && receiptWhenUsed;
    }

    boolean isMajor(FundPurpose purpose, long fen) {
        return purpose.major || fen >= majorFromFen;
    }
}
