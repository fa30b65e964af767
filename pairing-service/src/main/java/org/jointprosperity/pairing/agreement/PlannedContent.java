package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the five contents in a plan: what will be done, or why it is missing; exactly one of the two. */
@Embeddable
@Schema(description = "五项共建之一：做什么，或者为何没有。One of the five contents: what will be done, or why it is missing.")
public record PlannedContent(
        @NotNull @Enumerated(STRING) Content content,
        @Size(max = 2000) String work,
        @Size(max = 500) String reasonMissing) {

    /** Whether it says one of the two; no getter by its name, which a schema would take for a field. */
    boolean answers() {
        return isBlank(work) != isBlank(reasonMissing);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
