package org.jointprosperity.pairing.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Household;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Villager;

/**
 * A visit as a phone sends it after a time without a network.
 *
 * @param clientId the phone's own id for the visit, which stays its id
 * @param baseVersion the version this one builds on; 0 for a visit that is new
 */
@Schema(description = "离线批次中的一条走访。A visit in an offline batch.")
public record Item(
        @NotNull @Schema(description = "手机生成的编号 the phone's own id") UUID clientId,
        @NotNull
                @Min(0)
                @Schema(
                        description = "所依据的版本，新走访为 0。The version this one builds on; 0 for a new visit.",
                        examples = "0")
                Long baseVersion,
        @NotNull @Pattern(regexp = Member.NUMBER) @Schema(examples = "C0281") String member,
        @NotNull @Pattern(regexp = Villager.NUMBER + "|" + Household.NUMBER) @Schema(examples = "N04672")
                String counterpart,
        @NotNull @Valid Card card) {}
