package org.jointprosperity.evaluation.roll;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of a roll.
 *
 * @param household number of a villager's household, or null
 * @param unit credit code of an urban delegate's unit, or null
 */
@Schema(name = "RollEntry", description = "名册条目，不含姓名。An entry of a roll, without names.")
public record RollEntryView(
        @Schema(examples = "611023104001") String village,
        Capacity capacity,
        @Schema(examples = "N04672") String person,
        @Schema(nullable = true, examples = "H10400101-001") String household,
        @Schema(nullable = true, examples = "11611023MBY416905X") String unit,
        LocalDate asOf) {

    static RollEntryView of(RollEntry entry) {
        return new RollEntryView(
                entry.divisionCode,
                entry.capacity,
                entry.personNumber,
                entry.householdNumber,
                entry.unitCode,
                entry.asOf);
    }
}
