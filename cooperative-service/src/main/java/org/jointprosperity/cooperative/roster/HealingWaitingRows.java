package org.jointprosperity.cooperative.roster;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlacedWork;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/**
 * Lets waiting rows take effect once what they name has arrived, each for the place of who uploaded it. Some share a
 * transaction, as a commit costs more than a row; when it fails, each of them is healed alone.
 */
@ApplicationScoped
class HealingWaitingRows {

    private static final Logger LOGGER = Logger.getLogger(HealingWaitingRows.class);

    /** Counts how often some did not take effect together, so that each was healed alone. */
    private static final String SPLIT = "joint_waiting_batches_split";

    private static final int ROWS_TOGETHER = 50;

    private final WaitingRows rows;
    private final Entries entries;
    private final CurrentPlace place;
    private final PlacedWork work;
    private final ObjectMapper json;
    private final MeterRegistry metrics;

    HealingWaitingRows(
            WaitingRows rows,
            Entries entries,
            CurrentPlace place,
            PlacedWork work,
            ObjectMapper json,
            MeterRegistry metrics) {
        this.rows = rows;
        this.entries = entries;
        this.place = place;
        this.work = work;
        this.json = json;
        this.metrics = metrics;
    }

    @Scheduled(
            every = "${joint.waiting.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void heal() {
        List<WaitingRow> due = place.as(Place.EVERYWHERE, () -> work.call(rows::due));
        due.stream()
                .collect(groupingBy(WaitingRow::owner, LinkedHashMap::new, toList()))
                .forEach(this::heal);
    }

    private void heal(Place owner, List<WaitingRow> due) {
        for (int from = 0; from < due.size(); from += ROWS_TOGETHER) {
            healTogether(owner, due.subList(from, Math.min(from + ROWS_TOGETHER, due.size())));
        }
    }

    private void healTogether(Place owner, List<WaitingRow> few) {
        try {
            inPlace(owner, () -> few.forEach(row -> rows.lock(row.id).ifPresent(this::enter)));
        } catch (RuntimeException ofOne) {
            // which one it is, and what becomes of it, is found when each is healed alone
            metrics.counter(SPLIT).increment();
            LOGGER.infof(
                    "%d rows are healed one by one, not together: %s",
                    few.size(), ofOne.getClass().getSimpleName());
            few.forEach(this::healOrGoOn);
        }
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
        inPlace(row.owner(), () -> rows.lock(id).ifPresent(step));
    }

    private void inPlace(Place owner, Runnable step) {
        place.as(owner, () -> {
            work.run(step);
            return null;
        });
    }
}
