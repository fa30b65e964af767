package org.jointprosperity.evaluation.appraisal.finding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 村类型 that a finding about a branch may name. */
@Schema(name = "FoundVillageClass", description = "软村、乱村、穷村、产业示范村。The class of a village.")
public enum VillageClass {
    /** 软村. */
    WEAK_LEADERSHIP,
    /** 乱村. */
    DISORDER,
    /** 穷村. */
    POOR,
    /** 产业示范村. */
    INDUSTRY_DEMONSTRATION
}
