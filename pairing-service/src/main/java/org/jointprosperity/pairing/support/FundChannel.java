package org.jointprosperity.pairing.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** 资金渠道: the way money takes, from a code table; a promise takes one that moves nothing. */
@Entity
@Immutable
class FundChannel {

    /** 共建责任书: what the letter itself promises. */
    static final String LETTER = "LETTER";

    @Id
    String code;

    String name;
    String nameEn;
    boolean movesMoney;

    protected FundChannel() {}
}
