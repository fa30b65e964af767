package org.jointprosperity.evaluation.disclosure.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 公开范围: who may read what is disclosed, from the narrowest to the widest. */
@Schema(
        name = "DisclosureScope",
        description = "公开范围：党内、本村（本地）、社会。Who may read it: party members, the place, everyone.")
public enum Scope {
    /** 党内公开. */
    INNER_PARTY,
    /** 本地公开: whoever belongs to the place. */
    VILLAGE,
    /** 向社会公开. */
    PUBLIC;

    /** Whether more people may read it than with the other. */
    boolean isWiderThan(Scope other) {
        return compareTo(other) > 0;
    }
}
