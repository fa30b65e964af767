package org.jointprosperity.evaluation.disclosure.objection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 答复结论. */
@Schema(name = "DisclosureObjectionVerdict", description = "答复结论：成立（须更正）、不成立。Upheld, and to be corrected; or rejected.")
enum ObjectionVerdict {
    /** 成立. */
    UPHELD,
    /** 不成立. */
    REJECTED
}
