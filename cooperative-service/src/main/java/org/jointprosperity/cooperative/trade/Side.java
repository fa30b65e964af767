package org.jointprosperity.cooperative.trade;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With whom a cooperative traded; the two are booked apart (农民专业合作社法 art. 41). */
@Schema(name = "TradeSide", description = "与成员、与非成员的交易。Trade with a member, with someone who is none.")
public enum Side {
    /** 成员. */
    MEMBER,
    /** 非成员. */
    NON_MEMBER
}
