package org.jointprosperity.gateway.route;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Spares a service that has failed several times in a row: for a pause nobody asks it, then one does to find out. */
final class Breaker {

    private final int most;
    private final long pauseNanos;
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicLong closedUntil = new AtomicLong();

    Breaker(int most, Duration pause) {
        this.most = most;
        this.pauseNanos = pause.toNanos();
    }

    /** Whether to ask now. */
    boolean admits() {
        if (failures.get() < most) {
            return true;
        }
        long now = System.nanoTime();
        long until = closedUntil.get();
        return now - until >= 0 && closedUntil.compareAndSet(until, now + pauseNanos);
    }

    /** The service answered; true if it had been spared until now. */
    boolean answered() {
        return failures.get() > 0 && failures.getAndSet(0) >= most;
    }

    /** The service did not answer; true if it is spared from now on. */
    boolean failed() {
        closedUntil.set(System.nanoTime() + pauseNanos);
        return failures.incrementAndGet() == most;
    }
}
