package org.jointprosperity.pairing.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 分录类别: what happened to the money; kinds are never added to each other. */
@Schema(description = "承诺、协调、拨付、到账、使用、冲销。Pledged, coordinated, disbursed, received, used, reversed.")
public enum EntryKind {
    /** 承诺: the unit pledges money of its own. */
    PLEDGED(Account.GIVER, Account.PROMISED),
    /** 协调: the unit has obtained a promise from elsewhere. */
    COORDINATED(Account.GIVER, Account.PROMISED),
    /** 拨付: paid out to the village. */
    DISBURSED(Account.PROMISED, Account.UNDERWAY),
    /** 到账: arrived in the village. */
    RECEIVED(Account.UNDERWAY, Account.HELD),
    /** 使用: spent by the village. */
    USED(Account.HELD, Account.SPENT),
    /** 冲销: takes back one other entry. */
    REVERSED(null, null);

    private final Account from;
    private final Account to;

    EntryKind(Account from, Account to) {
        this.from = from;
        this.to = to;
    }

    Account from() {
        return from;
    }

    Account to() {
        return to;
    }

    boolean isReversal() {
        return this == REVERSED;
    }

    /** Whether it only says what is to come, and moves no money. */
    boolean isPromise() {
        return this == PLEDGED || this == COORDINATED;
    }

    /** Whether the urban side records it; the rural side records the others. */
    boolean isOfUrbanSide() {
        return isPromise() || this == DISBURSED;
    }

    /** Whether it can be of money from there: a unit pledges its own, and coordinates that of others. */
    boolean fits(FundSource source) {
        return switch (this) {
            case PLEDGED -> source == FundSource.OWN;
            case COORDINATED -> source == FundSource.COORDINATED;
            default -> true;
        };
    }
}
