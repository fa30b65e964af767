package org.jointprosperity.evaluation.pack;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version of a rule pack stands. */
@Schema(name = "RulePackState", description = "待审、审定、未通过审查。Proposed, approved, refused.")
public enum RulePackState {
    /** 待审: fewer than two have reviewed it. */
    PROPOSED,
    /** 审定: two have approved it; it is in force on its days. */
    APPROVED,
    /** 未通过审查: a reviewer said no; a changed text is a new version. */
    REFUSED
}
