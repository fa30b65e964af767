package org.jointprosperity.pairing.visit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A concern heard on a visit 民情诉求, told after its card was written. */
@Schema(description = "走访中听到的诉求。A concern heard on the visit.")
public record HearConcern(
        @Size(max = Card.LONGEST_TOPIC) @Schema(description = "类别 topic", examples = "饮水") String topic,
        @NotBlank @Size(max = Card.LONGEST_TEXT) @Schema(description = "诉求 concern", examples = "组里吃水困难")
                String text) {}
