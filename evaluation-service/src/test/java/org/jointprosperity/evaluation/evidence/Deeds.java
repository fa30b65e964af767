package org.jointprosperity.evaluation.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.contracts.Event;
import org.jointprosperity.contracts.PairingEvent.FundsReceived;
import org.jointprosperity.contracts.PairingEvent.FundsReversed;
import org.jointprosperity.contracts.PairingEvent.UndertakingOpened;
import org.jointprosperity.contracts.PairingEvent.VisitConfirmed;
import org.jointprosperity.contracts.PairingEvent.VisitCorrected;
import org.jointprosperity.contracts.PairingEvent.VisitRecorded;

/** What a unit and its member did for a village, as the pairing service tells of it. */
public record Deeds(String unit, String member, String village) {

    /** Visits on these days, each confirmed on the day after. */
    public List<Event> confirmedVisits(LocalDate... days) {
        var events = new ArrayList<Event>();
        for (var day : days) {
            var id = UUID.randomUUID();
            events.add(recorded(id, day));
            events.add(confirmed(id, day));
        }
        return events;
    }

    VisitRecorded recorded(UUID id, LocalDate day) {
        return new VisitRecorded(
                id, UUID.randomUUID(), member, "N98001", unit, branch(), village, day, "HEAR", "POLICY_TALK");
    }

    VisitCorrected corrected(UUID id, LocalDate day) {
        return new VisitCorrected(
                id, UUID.randomUUID(), member, "N98001", unit, branch(), village, day, "HEAR", "SKILL_TRAINING");
    }

    VisitConfirmed confirmed(UUID id, LocalDate day) {
        return new VisitConfirmed(id, UUID.randomUUID(), unit, branch(), village, "POLICY_TALK", day, day.plusDays(1));
    }

    FundsReceived received(UUID id, long fen, LocalDate day) {
        return new FundsReceived(id, UUID.randomUUID(), null, unit, branch(), village, fen, "UNIT", "OWN", day);
    }

    FundsReversed reversed(UUID id, long fen, LocalDate day) {
        return new FundsReversed(
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                unit,
                branch(),
                village,
                fen,
                "UNIT",
                id,
                "RECEIVED",
                "OWN",
                day);
    }

    UndertakingOpened undertaking(UUID id, LocalDate day) {
        return new UndertakingOpened(
                id, UUID.randomUUID(), unit, branch(), village, "AREA", "茶叶", 100_000, null, day, day.plusYears(1));
    }

    String branch() {
        return village + "01";
    }
}
