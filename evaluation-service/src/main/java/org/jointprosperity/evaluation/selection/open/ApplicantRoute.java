package org.jointprosperity.evaluation.selection.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 报名方式. */
@Schema(name = "SelectionApplicantRoute", description = "报名方式：个人自荐、支部推荐。By himself, or recommended by a branch.")
enum ApplicantRoute {
    /** 个人自荐. */
    SELF,
    /** 支部推荐. */
    BRANCH
}
