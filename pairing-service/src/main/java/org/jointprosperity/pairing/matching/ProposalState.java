package org.jointprosperity.pairing.matching;

/** Where a proposal stands; nothing of it takes effect before it is adopted. */
public enum ProposalState {
    /** 草案: may be changed by hand. */
    DRAFT,
    /** 已采纳. */
    ADOPTED,
    /** 已否决. */
    REJECTED
}
