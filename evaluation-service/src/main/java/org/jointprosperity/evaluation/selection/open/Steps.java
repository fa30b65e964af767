package org.jointprosperity.evaluation.selection.open;

/** 公开竞聘步骤代码: the steps whose meaning this feature knows; their order is the course's. */
final class Steps {

    static final String NOTICE = "notice";
    static final String APPLICATION = "application";
    static final String REVIEW = "review";
    static final String SPEECH = "speech";
    static final String ASSESSMENT = "assessment";
    static final String INSPECTION = "inspection";
    static final String PUBLIC_NOTICE = "public-notice";
    static final String APPOINTMENT = "appointment";

    private Steps() {}
}
