package org.jointprosperity.chassis.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Work in a transaction that knows its place, for callers that begin their transactions themselves. */
@ApplicationScoped
public class PlacedWork {

    @Transactional
    public void run(Runnable work) {
        work.run();
    }

    @Transactional
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
