package org.jointprosperity.launcher.process;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jointprosperity.launcher.refusal.Refusal;

/** Waits for a condition outside this program, of which nothing but asking again can tell. */
public final class Until {

    private static final Duration PAUSE = Duration.ofMillis(100);

    private Until() {}

    /** True as soon as the condition holds, false when it does not within the patience. */
    public static boolean holds(Duration patience, BooleanSupplier condition) {
        return holds(patience, PAUSE, condition);
    }

    /** The same for a condition that costs something to ask: asked after each pause. */
    public static boolean holds(Duration patience, Duration pause, BooleanSupplier condition) {
        var deadline = Instant.now().plus(patience);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            sleep(pause);
        }
        return true;
    }

    /** Lets time pass that somebody asked for. */
    public static void sleep(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("Interrupted while waiting", e);
        }
    }
}
