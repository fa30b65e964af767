package org.jointprosperity.evaluation.selection.open;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlacedWork;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** Lets a waiting selection of a roster take effect once the neighbours it names have arrived. */
@ApplicationScoped
class HealingSelections {

    private static final Logger LOGGER = Logger.getLogger(HealingSelections.class);

    private final OpenSelections selections;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final PlacedWork work;
    private final Outbox outbox;

    private final MeterRegistry metrics;

    HealingSelections(
            OpenSelections selections,
            Neighbours neighbours,
            CurrentPlace place,
            PlacedWork work,
            Outbox outbox,
            MeterRegistry metrics) {
        this.selections = selections;
        this.neighbours = neighbours;
        this.place = place;
        this.work = work;
        this.outbox = outbox;
        this.metrics = metrics;
    }

    @Scheduled(
            every = "${joint.waiting.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void heal() {
        List<OpenSelection> due = place.as(Place.EVERYWHERE, () -> work.call(selections::due));
        due.forEach(this::healOrGoOn);
    }

    /** One selection does not keep the others waiting. */
    private void healOrGoOn(OpenSelection selection) {
        try {
            place.as(selection.place(), () -> {
                work.run(() -> heal(selection));
                return null;
            });
        } catch (RuntimeException passing) {
            metrics.counter("joint_selections_failures").increment();
            LOGGER.warnf(passing, "Selection %s waits for the database and is tried again", selection.id());
        }
    }

    /** Under a row lock, so that nothing is told twice where two processes look at once. */
    private void heal(OpenSelection found) {
        var selection = selections.lock(found.id());
        if (selection.isWaiting()) {
            selection.await(missing(selection), false).ifPresent(outbox::add);
            selections.persistAndFlush(selection);
        }
    }

    private Optional<Awaited> missing(OpenSelection selection) {
        return selection.named().stream()
                .filter(named -> !neighbours.knows(named.kind(), named.number()))
                .findFirst();
    }
}
