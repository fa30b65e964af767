package org.jointprosperity.pairing.agreement;

/** What a review says of the pairing 考核结论. */
public enum TermVerdict {
    /** 续结: it may be renewed. */
    CONTINUE,
    /** 不再续结: it is not to be renewed. */
    END
}
