package org.jointprosperity.pairing.liaison;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.pairing.registry.Household;
import org.jointprosperity.pairing.registry.Member;
import org.jointprosperity.pairing.registry.Villager;

/** Links an urban member to a rural person or household 结对联户. */
@Schema(description = "党员结对联户。Link an urban member to a rural person or household.")
public record FormLiaison(
        @NotNull @Pattern(regexp = Member.NUMBER) @Schema(examples = "C0281") String member,
        @NotNull Liaison.Counterpart counterpartKind,
        @NotNull @Pattern(regexp = Villager.NUMBER + "|" + Household.NUMBER) @Schema(examples = "N04672")
                String counterpart,
        @NotNull LocalDate startsOn) {}
