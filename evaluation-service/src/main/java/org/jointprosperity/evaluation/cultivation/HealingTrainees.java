package org.jointprosperity.evaluation.cultivation;

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

/** Lets a waiting trainee take effect once the neighbours he names have arrived. */
@ApplicationScoped
class HealingTrainees {

    private static final Logger LOGGER = Logger.getLogger(HealingTrainees.class);

    private final Trainees trainees;
    private final Neighbours neighbours;
    private final CurrentPlace place;
    private final PlacedWork work;
    private final Outbox outbox;

    private final MeterRegistry metrics;

    HealingTrainees(
            Trainees trainees,
            Neighbours neighbours,
            CurrentPlace place,
            PlacedWork work,
            Outbox outbox,
            MeterRegistry metrics) {
        this.trainees = trainees;
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
        List<Trainee> due = place.as(Place.EVERYWHERE, () -> work.call(trainees::due));
        due.forEach(this::healOrGoOn);
    }

    /** One trainee does not keep the others waiting. */
    private void healOrGoOn(Trainee trainee) {
        try {
            place.as(trainee.place(), () -> {
                work.run(() -> heal(trainee));
                return null;
            });
        } catch (RuntimeException passing) {
            metrics.counter("joint_trainees_failures").increment();
            LOGGER.warnf(passing, "Trainee %s waits for the database and is tried again", trainee.number());
        }
    }

    /** Under a row lock, so that nothing is told twice where two processes look at once. */
    private void heal(Trainee found) {
        var trainee = trainees.lock(found.id());
        if (trainee.isWaiting()) {
            trainee.await(missing(trainee), false).ifPresent(outbox::add);
            trainees.persistAndFlush(trainee);
        }
    }

    private Optional<Missing> missing(Trainee trainee) {
        return trainee.named().stream()
                .filter(named -> !neighbours.knows(named.kind(), named.number()))
                .findFirst();
    }
}
