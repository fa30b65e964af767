package org.jointprosperity.pairing.liaison;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Links an urban member to a rural person or household 结对联户. */
@Schema(description = "党员结对联户。Link an urban member to a rural person or household.")
public record FormLiaison(
        @NotNull @Pattern(regexp = "C\\d{4,9}") @Schema(examples = "C0281") String member,
        @NotNull Liaison.Counterpart counterpartKind,
        @NotNull @Pattern(regexp = "N\\d{5,9}|H\\d{8}-\\d{3}") @Schema(examples = "N04672") String counterpart,
        @NotNull LocalDate startsOn) {}
