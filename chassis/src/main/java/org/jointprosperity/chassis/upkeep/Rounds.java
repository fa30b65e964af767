package org.jointprosperity.chassis.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Transience;

/**
 * Goes the rounds of what a feature has to mind, each in a transaction of its own: one that cannot be minded is logged,
 * counted and left for the next time while the others go on; a database that is away ends the round.
 */
@ApplicationScoped
public class Rounds {

    /** Counts what could not be minded, by round and step. */
    static final String FAILURES = "joint_rounds_failures";

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final PlatformWork platform;
    private final MeterRegistry metrics;

    Rounds(PlatformWork platform, MeterRegistry metrics) {
        this.platform = platform;
        this.metrics = metrics;
    }

    /**
     * Takes every one that is found behind an id, in the order of ids.
     *
     * @param round whose round it is, such as {@code duty}
     * @param step what is done to each
     * @param batch how many are found in one look
     */
    public void each(
            String round, String step, int batch, BiFunction<UUID, Integer, List<UUID>> behind, Consumer<UUID> take) {
        var last = FIRST;
        List<UUID> found;
        do {
            var after = last;
            found = platform.call(() -> behind.apply(after, batch));
            for (UUID id : found) {
                one(round, step, id, take);
                last = id;
            }
        } while (found.size() == batch);
    }

    /** Takes one. */
    public <T> void one(String round, String step, T one, Consumer<T> take) {
        try {
            platform.run(() -> take.accept(one));
        } catch (RuntimeException failure) {
            if (Transience.isTransient(failure)) {
                throw failure;
            }
            LOG.errorf(failure, "Round %s: the step %s failed for %s", round, step, one);
            metrics.counter(FAILURES, "round", round, "step", step).increment();
        }
    }
}
