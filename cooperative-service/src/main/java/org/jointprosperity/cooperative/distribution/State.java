package org.jointprosperity.cooperative.distribution;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a distribution stands. */
@Schema(name = "DistributionState", description = "草案、已提交成员大会、生效、退回。Draft, proposed, final, returned.")
public enum State {
    /** 草案: its figures can still be changed. */
    DRAFT,
    /** 已提交成员大会: nothing changes while the assembly decides. */
    PROPOSED,
    /** 生效: carried; the shares stand in the members' accounts. */
    FINAL,
    /** 退回: not carried; a next version may be drafted. */
    RETURNED
}
