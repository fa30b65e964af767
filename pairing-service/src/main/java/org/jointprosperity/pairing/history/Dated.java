package org.jointprosperity.pairing.history;

import java.util.UUID;

/** An entry of the register, of whichever kind, whose earlier states are kept. */
public interface Dated {

    /** The register it stands in. */
    Kind register();

    UUID id();

    /** Credit code, branch code, roster number or household number. */
    String number();

    /** 行政区划代码 of where it lies. */
    String divisionCode();

    /** Credit code of the unit it belongs to, or null where it belongs to none. */
    String unitCode();

    long version();

    Standing standing();
}
