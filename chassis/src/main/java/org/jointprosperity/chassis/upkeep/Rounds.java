package org.jointprosperity.chassis.upkeep;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Transience;

/**
 * Goes the rounds of what a feature has to mind, each in a transaction of its own: one that cannot be minded is logged
 * when it first fails, and when it fails for another reason, counted each time and left for the next time while the others go
 * on. So is one that someone else holds or changed meanwhile; only a database that is away ends the round.
 */
@ApplicationScoped
public class Rounds {

    /** Counts what could not be minded, by round and step. */
    static final String FAILURES = "joint_rounds_failures";

    private static final Logger LOG = Logger.getLogger(Rounds.class);
    private static final UUID FIRST = new UUID(0, 0);

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    /** So many that failed are remembered, not to be logged again by every round. */
    private static final int REMEMBERED = 10_000;

    private final PlatformWork platform;
    private final MeterRegistry metrics;

    /** By what could not be minded, of what it failed last. */
    private final Map<String, String> failing = new ConcurrentHashMap<>();

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
        eachFound(batch, behind, id -> one(round, step, id, take));
    }

    /**
     * Takes every one part by part, each part in a transaction of its own; a part that fails ends the one it is of, whose
     * earlier parts stand.
     *
     * @param first where each begins
     * @param part takes the part that begins there and says where the next one does, or null after the last
     */
    public <P> void eachInParts(
            String round,
            String step,
            int batch,
            BiFunction<UUID, Integer, List<UUID>> behind,
            P first,
            BiFunction<UUID, P, P> part) {
        eachFound(
                batch,
                behind,
                id -> mind(round, step, id, () -> {
                    var next = first;
                    while (next != null) {
                        var from = next;
                        next = platform.call(() -> part.apply(id, from));
                    }
                }));
    }

    /** Takes one. */
    public <T> void one(String round, String step, T one, Consumer<T> take) {
        mind(round, step, one, () -> platform.run(() -> take.accept(one)));
    }

    private void eachFound(int batch, BiFunction<UUID, Integer, List<UUID>> behind, Consumer<UUID> mind) {
        var last = FIRST;
        List<UUID> found;
        do {
            var after = last;
            found = platform.call(() -> behind.apply(after, batch));
            for (UUID id : found) {
                mind.accept(id);
                last = id;
            }
        } while (found.size() == batch);
    }

    private void mind(String round, String step, Object one, Runnable minding) {
        var minded = String.join(" ", round, step, String.valueOf(one));
        try {
            minding.run();
            failing.remove(minded);
        } catch (RuntimeException failure) {
            if (Transience.isAway(failure)) {
                throw failure;
            }
            metrics.counter(FAILURES, "round", round, "step", step).increment();
            if (failing.size() >= REMEMBERED) {
                failing.clear();
            }
            var reason = reasonOf(failure);
            if (!reason.equals(failing.put(minded, reason))) {
                var level = Transience.isTransient(failure) ? Logger.Level.INFO : Logger.Level.ERROR;
                LOG.logf(level, failure, "Round %s: the step %s failed for %s", round, step, one);
            }
        }
    }

    /** What failed and why, but for ids, as one that is made anew by each attempt makes no other reason. */
    private static String reasonOf(Throwable failure) {
        var innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        return ID.matcher(failure + " " + innermost).replaceAll("");
    }
}
