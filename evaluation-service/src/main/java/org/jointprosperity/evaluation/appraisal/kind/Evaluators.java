package org.jointprosperity.evaluation.appraisal.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 测评主体: a group of those who are polled. */
@Schema(name = "EvaluatorGroup", description = "测评主体：上级、党员、群众、农村代表、所联村、所联单位。A group of those who are polled.")
public enum Evaluators {
    /** 上级: persons named at opening. */
    SUPERIORS,
    /** 党员: the members on the village's roll, or the members of the unit. */
    MEMBERS,
    /** 群众: those on the rolls of a place in one capacity. */
    MASSES,
    /** 农村代表: guests from the paired villages, each with a dated right. */
    RURAL_DELEGATES,
    /** 所联村党员群众: everyone of the branches paired with the unit on the day. */
    PAIRED_VILLAGES,
    /** 所联单位党员: every member of the units paired with the branch on the day. */
    PAIRED_UNITS
}
