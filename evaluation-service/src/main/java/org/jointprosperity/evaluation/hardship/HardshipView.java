package org.jointprosperity.evaluation.hardship;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;
import org.jointprosperity.evaluation.sensitive.Masked;

/** An entry as those who keep the register see it: masked, and without its kind. */
@Schema(description = "困难登记（脱敏）。An entry of the hardship register, masked.")
public record HardshipView(
        UUID id,
        @Schema(description = "编号，脱敏 roster number, masked", examples = "N****") String person,
        @Schema(examples = "611023104001") String division,
        LocalDate since,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(description = "保存期限 kept until; null while it lasts", nullable = true) LocalDate retainUntil,
        long version)
        implements Versioned {

    static HardshipView of(Hardship hardship) {
        return new HardshipView(
                hardship.id,
                Masked.number(hardship.personNumber),
                hardship.divisionCode,
                hardship.since,
                hardship.endedOn,
                hardship.retainUntil,
                hardship.version);
    }
}
