package org.jointprosperity.evaluation.commitment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.neighbour.Kind;

/** 承诺人: who promises. */
@Schema(name = "CommitmentOwnerKind", description = "承诺人类型。Who promises.")
public enum OwnerKind {
    /** 村(社区)党支部. */
    BRANCH(Kind.BRANCH),
    /** 机关事企业单位. */
    UNIT(Kind.UNIT),
    /** 党员. */
    PERSON(Kind.PERSON);

    private final Kind neighbour;

    OwnerKind(Kind neighbour) {
        this.neighbour = neighbour;
    }

    Kind neighbour() {
        return neighbour;
    }
}
