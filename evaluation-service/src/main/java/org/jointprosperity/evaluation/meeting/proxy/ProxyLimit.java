package org.jointprosperity.evaluation.meeting.proxy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 受托人范围: who may hold a proxy. */
@Schema(description = "同户、近亲属。Somebody of the same household, a near relative.")
public enum ProxyLimit {
    /** 本户成员: told by the roll. */
    SAME_HOUSEHOLD,
    /** 近亲属: as the written proxy says. */
    NEAR_RELATIVE
}
