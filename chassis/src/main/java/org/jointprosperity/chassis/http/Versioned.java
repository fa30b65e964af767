package org.jointprosperity.chassis.http;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of one aggregate; its version becomes the strong entity tag of the answer (RFC 9110). */
public interface Versioned {

    long version();

    @JsonIgnore
    default String etag() {
        return "\"" + version() + "\"";
    }
}
