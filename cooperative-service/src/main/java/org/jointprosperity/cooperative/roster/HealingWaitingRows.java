package org.jointprosperity.cooperative.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
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
        due.forEach(this::healOrGoOn);
    }

    /** One row does not keep the others waiting. */
    private void healOrGoOn(WaitingRow row) {
        try {
            heal(row);
        } catch (RuntimeException passing) {
            LOGGER.warnf(passing, "Row %s %s waits for the database and is tried again", row.kind, row.key);
        }
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
            refuse(row, violation.code());
        } catch (RuntimeException failure) {
            var code = Failure.lasting(failure).orElseThrow(() -> failure);
            LOGGER.errorf(failure, "Row %s %s failed after waiting and is refused: %s", row.kind, row.key, code);
            refuse(row, code);
        }
    }

    private void refuse(WaitingRow row, String code) {
        inPlaceOf(row, waiting -> waiting.refused = code);
    }

    private void enter(WaitingRow row) {
        enter(entries.of(row.kind), row.details);
        rows.delete(row);
    }

    private <D> void enter(Entry<D> entry, String details) {
        try {
            entry.enter().apply(json.readValue(details, entry.details()));
        } catch (JsonProcessingException e) {
            LOGGER.warnf("The details of a waiting row cannot be read: %s", e.getOriginalMessage());
            throw new RuleViolation("row-unreadable");
        }
    }

    /** In a transaction of its own, under a row lock; nothing is done when another process healed the row. */
    private void inPlaceOf(WaitingRow row, Consumer<WaitingRow> step) {
        UUID id = row.id;
        place.as(row.owner(), () -> {
            work.run(() -> rows.lock(id).ifPresent(step));
            return null;
        });
    }
}
