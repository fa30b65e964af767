package org.jointprosperity.cooperative.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlacedWork;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/** Lets waiting rows take effect once what they name has arrived, each for the place of who uploaded it. */
@ApplicationScoped
class HealingWaitingRows {

    private static final Logger LOGGER = Logger.getLogger(HealingWaitingRows.class);

    private final WaitingRows rows;
    private final Entries entries;
    private final CurrentPlace place;
    private final PlacedWork work;
    private final ObjectMapper json;

    HealingWaitingRows(WaitingRows rows, Entries entries, CurrentPlace place, PlacedWork work, ObjectMapper json) {
        this.rows = rows;
        this.entries = entries;
        this.place = place;
        this.work = work;
        this.json = json;
    }

    @Scheduled(
            every = "${joint.waiting.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void heal() {
        List<WaitingRow> due = place.as(Place.EVERYWHERE, () -> work.call(rows::due));
        due.forEach(this::heal);
    }

    private void heal(WaitingRow row) {
        try {
            inPlaceOf(row, this::enter);
        } catch (NeighbourUnknown missing) {
            inPlaceOf(row, waiting -> {
                if (waiting.waitsFor(missing)) {
                    waiting.refused = missing.code();
                } else {
                    waiting.waitFor(missing);
                }
            });
        } catch (RuleViolation violation) {
            LOGGER.infof("Row %s %s was refused after waiting: %s", row.kind, row.key, violation.code());
            inPlaceOf(row, waiting -> waiting.refused = violation.code());
        }
    }

    private void enter(WaitingRow row) {
        enter(entries.of(row.kind), row.details);
        rows.delete(row);
    }

    private <D> void enter(Entry<D> entry, String details) {
        try {
            entry.enter().apply(json.readValue(details, entry.details()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The details of a row are our own", e);
        }
    }

    /** In a transaction of its own, under a row lock; nothing is done when another process healed the row. */
    private void inPlaceOf(WaitingRow row, Consumer<WaitingRow> step) {
        UUID id = row.id;
        place.as(row.owner(), () -> {
            work.run(() ->
                    rows.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).ifPresent(step));
            return null;
        });
    }
}
