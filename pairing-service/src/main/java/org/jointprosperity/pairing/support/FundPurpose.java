package org.jointprosperity.pairing.support;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** 资金用途: what money is for, from a code table; for a major one a decision is needed whatever the amount. */
@Entity
@Immutable
class FundPurpose {

    @Id
    String code;

    String name;
    String nameEn;
    boolean major;

    protected FundPurpose() {}
}
