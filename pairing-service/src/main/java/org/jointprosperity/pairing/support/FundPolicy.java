package org.jointprosperity.pairing.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jointprosperity.chassis.problem.Citation;

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

    /** What rests on it names it by number and first day. */
    Citation citation() {
        return new Citation("fund-policy-" + id + "@" + effectiveFrom, source, null, false);
    }

    boolean wantsReceipt(EntryKind kind) {
        return kind == EntryKind.RECEIVED && receiptWhenReceived || kind == EntryKind.USED && receiptWhenUsed;
    }

    boolean isMajor(FundPurpose purpose, long fen) {
        return purpose.major || fen >= majorFromFen;
    }
}
