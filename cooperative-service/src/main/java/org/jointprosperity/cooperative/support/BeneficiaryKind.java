package org.jointprosperity.cooperative.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may be supported. */
@Schema(name = "SupportBeneficiaryKind", description = "扶持对象：基地、企业、协会或合作社、农户。Base, enterprise, association, household.")
public enum BeneficiaryKind {
    /** 党群共富基地. */
    BASE,
    /** 企业. */
    ENTERPRISE,
    /** 协会或合作社. */
    ASSOCIATION,
    /** 农户. */
    HOUSEHOLD
}
