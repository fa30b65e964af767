package org.jointprosperity.evaluation.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.neighbour.Kind;

/** Who is appraised 评价对象. */
@Schema(name = "AppraisedKind", description = "评价对象类型。Who is appraised.")
public enum SubjectKind {
    /** 机关事企业单位. */
    UNIT(Kind.UNIT, "unitCode", "unit"),
    /** 村(社区)党支部. */
    BRANCH(Kind.BRANCH, "branchNumber", "branch"),
    /** 党员. */
    PERSON(Kind.PERSON, "personNumber", "person"),
    /** 产业协会或专业合作社. */
    ASSOCIATION(Kind.ASSOCIATION, "associationNumber", "association");

    private final Kind neighbour;
    private final String field;
    private final String parameter;

    SubjectKind(Kind neighbour, String field, String parameter) {
        this.neighbour = neighbour;
        this.field = field;
        this.parameter = parameter;
    }

    /** What it is called among the neighbours. */
    public Kind neighbour() {
        return neighbour;
    }

    /** The field of a piece of evidence that names it. */
    String field() {
        return field;
    }

    /** The list's parameter that asks for it. */
    String parameter() {
        return parameter;
    }
}
