package org.jointprosperity.evaluation.disclosure.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 办理状态 of what is due. */
@Schema(name = "DisclosureDueState", description = "应公开、已逾期、已公开。Due, overdue, published.")
enum DueState {
    /** 应公开. */
    OPEN,
    /** 已逾期. */
    OVERDUE,
    /** 已公开. */
    DONE
}
