package org.jointprosperity.evaluation.appraisal.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.neighbour.Kind;

/** Which kind of organisation is appraised, or whose people are. */
@Schema(name = "AppraisedOrganisationKind", description = "单位或村(社区)党支部。Unit or branch.")
public enum OrganisationKind {
    /** 机关事企业单位. */
    UNIT(Kind.UNIT),
    /** 村(社区)党支部. */
    BRANCH(Kind.BRANCH);

    private final Kind neighbour;

    OrganisationKind(Kind neighbour) {
        this.neighbour = neighbour;
    }

    /** How the registry calls it. */
    public Kind neighbour() {
        return neighbour;
    }
}
