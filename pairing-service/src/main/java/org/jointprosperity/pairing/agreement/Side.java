package org.jointprosperity.pairing.agreement;

/** 城乡两方: the two parties of a responsibility letter. */
public enum Side {
    /** 城镇单位. */
    URBAN,
    /** 农村(社区)支部. */
    RURAL
}
