package org.jointprosperity.evaluation.disclosure.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开层级: at which level of places something is disclosed; the table of levels says which the programme counts. */
@Schema(name = "DisclosureLevel", description = "公开层级：县、乡镇、村。The level of places that disclose: county, town, village.")
public enum Level {
    /** 县. */
    COUNTY(6),
    /** 乡镇. */
    TOWN(9),
    /** 村, 村务公开. */
    VILLAGE(12);

    private final int digits;

    Level(int digits) {
        this.digits = digits;
    }

    /** How many digits the code of a place of this level has. */
    public int digits() {
        return digits;
    }

    /** Whether a division code is that of a place of this level. */
    public boolean isOf(String division) {
        return division.length() == digits;
    }
}
