package org.jointprosperity.evaluation.appraisal.kind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 测评阶段: how far an appraisal is; the kinds say which of these stages they have. */
@Schema(name = "AppraisalStage", description = "测评阶段：准备、自评、互评、测评、评定、反馈、办结；取消。How far an appraisal is.")
public enum Stage {
    /** 准备: whom it is about and which guests come is still being settled. */
    PREPARATION,
    /** 自评. */
    SELF,
    /** 互评. */
    MUTUAL,
    /** 民主测评. */
    POLL,
    /** 组织评定. */
    FINDING,
    /** 反馈: the appraised have been told and may object. */
    FEEDBACK,
    /** 办结: closed for ever. */
    CLOSED,
    /** 取消: given up before anybody had voted; it stays on record and another may be held for the year. */
    CANCELLED
}
