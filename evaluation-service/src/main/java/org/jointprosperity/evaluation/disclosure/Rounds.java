package org.jointprosperity.evaluation.disclosure;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Transience;

/**
 * Goes through what is to be minded, each in a transaction of its own: one that cannot be minded is logged, counted and left
 * for the next time while the others go on; a database that is away ends the round.
 */
@ApplicationScoped
public class Rounds {

    /** Counts what could not be minded, by step. */
    static final String FAILURES = "joint.evaluation.disclosure.failures";

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final PlatformWork platform;
    private final MeterRegistry metrics;
    private final int batch;

    Rounds(
            PlatformWork platform,
            MeterRegistry metrics,
            @ConfigProperty(name = "joint.evaluation.disclosure-batch") int batch) {
        this.platform = platform;
        this.metrics = metrics;
        this.batch = batch;
    }

    /** Takes every one that is found behind an id, so many at a time, in the order of ids. */
    public void each(String step, BiFunction<UUID, Integer, List<UUID>> behind, Consumer<UUID> take) {
        var last = FIRST;
        List<UUID> found;
        do {
            var after = last;
            found = platform.call(() -> behind.apply(after, batch));
            for (UUID id : found) {
                one(step, id, take);
                last = id;
            }
        } while (found.size() == batch);
    }

    /** Takes one. */
    public <T> void one(String step, T one, Consumer<T> take) {
        try {
            platform.run(() -> take.accept(one));
        } catch (RuntimeException failure) {
            if (Transience.isTransient(failure)) {
                throw failure;
            }
            LOG.errorf(failure, "Disclosure: the step %s failed for %s", step, one);
            metrics.counter(FAILURES, "step", step).increment();
        }
    }
}
