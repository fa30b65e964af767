package org.jointprosperity.cooperative.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 质量状况: the grade found beside the grade agreed. */
@Schema(name = "DeliveryQuality", description = "质量状况。The grade found beside the grade agreed.")
public enum Quality {
    /** 高于约定; paid like the grade agreed. */
    BETTER,
    /** 符合约定. */
    AS_AGREED,
    /** 低一级，按约定折价. */
    LOWER,
    /** 拒收; worth nothing and not counted. */
    REJECTED
}
