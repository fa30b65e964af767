package org.jointprosperity.evaluation.meeting.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.evaluation.meeting.proxy.ProxyLimit;

/** A written proxy. */
@Schema(name = "GiveSittingProxy", description = "书面委托。A written proxy.")
public record GiveProxy(
        @NotNull @Pattern(regexp = RollMember.NUMBER) @Schema(description = "委托人。Who gives it.") String giver,
        @NotNull @Pattern(regexp = RollMember.NUMBER) @Schema(description = "受托人。Who holds it.") String holder,
        @NotNull @Schema(description = "委托书载明的关系。What the paper says of the two.") ProxyLimit relation,
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") @Schema(description = "委托书的 SHA-256。SHA-256 of the paper.")
                String paperSha256) {}
