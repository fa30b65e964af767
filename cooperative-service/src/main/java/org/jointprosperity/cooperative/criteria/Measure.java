package org.jointprosperity.cooperative.criteria;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a criterion is measured in. */
@Schema(
        name = "CriterionMeasure",
        description = "条件的度量：人均纯收入（分）、存栏数、面积（千分之一亩）、带动户数、收入增幅（千分比）。What a criterion is measured in.")
public enum Measure {
    /** 人均纯收入: net income per head of the current year, in 分. */
    INCOME_PER_HEAD,
    /** 存栏数: herd in heads, birds or hives; of industries that have herds. */
    HERD_SIZE,
    /** 面积: land in thousandths of 亩. */
    EXTENT_THOUSANDTHS,
    /** 带动户数: households that it teaches. */
    HOUSEHOLDS_TAUGHT,
    /** 收入增幅: growth of the income per head over that of the base year, in thousandths of it. */
    INCOME_GROWTH_PER_MILLE
}
