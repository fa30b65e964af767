package org.jointprosperity.evaluation.selection.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 测评主体: whose poll it is. */
@Schema(name = "SelectionAssessmentGroup", description = "测评主体：党员、群众。Members, or the masses.")
enum Group {
    /** 党员. */
    MEMBERS,
    /** 群众. */
    MASSES
}
