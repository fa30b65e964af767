package org.jointprosperity.pairing.visit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Household;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Villager;

/**
 * Records a visit 走访.
 *
 * @param id the phone's own id for it; null to be given one
 */
@Schema(description = "记录走访。Record a visit of a member to the person or household he answers for.")
public record RecordVisit(
        @Schema(description = "手机生成的编号，可不填。The phone's own id, if it has one.") UUID id,
        @NotNull @Pattern(regexp = Member.NUMBER) @Schema(examples = "C0281") String member,
        @NotNull @Pattern(regexp = Villager.NUMBER + "|" + Household.NUMBER) @Schema(examples = "N04672")
                String counterpart,
        @NotNull @Valid Card card) {}
