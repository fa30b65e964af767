package org.jointprosperity.pairing.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit's answer to a report of people's views 答复, or the branch's word that the matter is closed 办结. */
@Schema(description = "对社情民意的答复或办结说明。The answer to a report of people's views, or the word that closes it.")
record AnswerReport(@NotBlank @Size(max = 2000) String text) {}
