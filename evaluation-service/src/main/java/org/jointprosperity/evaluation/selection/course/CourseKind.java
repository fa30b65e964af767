package org.jointprosperity.evaluation.selection.course;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 选任方式: what a course of steps leads to. */
@Schema(name = "SelectionCourseKind", description = "选任方式。What a course of steps leads to.")
public enum CourseKind {
    /** 公开竞聘村党支部书记. */
    OPEN_SELECTION,
    /** 两推一选. */
    TWO_RECOMMENDATIONS,
    /** 公推直选. */
    DIRECT_ELECTION,
    /** 村民委员会选举. */
    COMMITTEE_ELECTION,
    /** 村干部选拔副科. */
    CADRE_PROMOTION
}
