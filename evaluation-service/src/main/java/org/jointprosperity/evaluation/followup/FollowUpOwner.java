package org.jointprosperity.evaluation.followup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.neighbour.Kind;

/** 责任方: who has something to do. */
@Schema(description = "单位、支部、个人。A unit, a branch, a person.")
public enum FollowUpOwner {
    /** 单位. */
    UNIT(Kind.UNIT),
    /** 支部. */
    BRANCH(Kind.BRANCH),
    /** 个人. */
    PERSON(Kind.PERSON);

    private final Kind neighbour;

    FollowUpOwner(Kind neighbour) {
        this.neighbour = neighbour;
    }

    /** As what the owner was registered. */
    public Kind neighbour() {
        return neighbour;
    }
}
