package org.jointprosperity.pairing.matching.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Member;

/** Gives a person of a proposal to another member 改派. */
@Schema(description = "把方案中的一名群众改由另一党员联系。Give a person of a proposal to another member.")
public record MoveLiaison(
        @NotNull @Pattern(regexp = Member.NUMBER) @Schema(description = "改派的党员 other member", examples = "C0281")
                String member) {}
