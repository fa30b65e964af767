package org.jointprosperity.evaluation.disclosure.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disclosure under way, as a list shows it; its draft and who took which step stand in the disclosure itself.
 *
 * @param title of the latest draft, unmasked
 */
@Schema(description = "公开事项的目录信息，稿与经办记录见单件。A disclosure under way, without its draft and steps.")
record DisclosureHead(@JsonUnwrapped DisclosureFacts facts, String title) {

    static DisclosureHead of(Disclosure disclosure) {
        return new DisclosureHead(
                DisclosureFacts.of(disclosure), disclosure.latest().title());
    }
}
