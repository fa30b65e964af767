package org.jointprosperity.evaluation.selection.open;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 报名人状态. */
@Schema(name = "SelectionApplicantState", description = "报名人状态。How far an applicant has come.")
enum ApplicantState {
    /** 已报名. */
    APPLIED,
    /** 资格审查合格. */
    ELIGIBLE,
    /** 入围. */
    SHORTLISTED,
    /** 测评通过. */
    ASSESSED,
    /** 考察合格. */
    INSPECTED,
    /** 已聘任. */
    APPOINTED,
    /** 未通过: with the step and the reasons. */
    EXCLUDED,
    /** 本人退出. */
    WITHDRAWN;

    /** Whether he is still in the running. */
    boolean isRunning() {
        return this != EXCLUDED && this != WITHDRAWN;
    }
}
