package org.jointprosperity.cooperative.cultivation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Versioned;

/** A track of two-way cultivation as callers see it. */
@Schema(description = "双向培养。A track of two-way cultivation.")
public record CultivationView(
        UUID id,
        long version,
        Direction direction,
        String person,
        @Schema(nullable = true) String enterprise,
        @Schema(nullable = true) String mentorUnit,
        @Schema(nullable = true) String mentor,
        LocalDate openedOn,
        List<EntryView> steps,
        @Schema(description = "结果，进行中为空。Outcome, null while it goes on.", nullable = true) Outcome outcome,
        @Schema(nullable = true) LocalDate concludedOn,
        @Schema(nullable = true) String reason,
        String division)
        implements Versioned {

    /** A step that was taken. */
    @Schema(name = "CultivationEntry", description = "已完成的步骤。A step that was taken.")
    public record EntryView(int position, String step, LocalDate takenOn, LocalDate recordedOn) {

        static EntryView of(int position, CultivationEntry entry) {
            return new EntryView(position, entry.step, entry.takenOn, entry.recordedOn);
        }
    }

    static CultivationView of(Cultivation track) {
        return new CultivationView(
                track.id,
                track.version,
                track.direction,
                track.personNumber,
                track.enterpriseCode,
                track.mentorUnit,
                track.mentorNumber,
                track.openedOn,
                IntStream.range(0, track.entries.size())
                        .mapToObj(i -> EntryView.of(i + 1, track.entries.get(i)))
                        .toList(),
                track.outcome,
                track.concludedOn,
                track.reason,
                track.divisionCode);
    }
}
