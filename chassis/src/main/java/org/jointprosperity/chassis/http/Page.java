package org.jointprosperity.chassis.http;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list in keyset order.
 *
 * @param items at most {@code limit} of them
 * @param next the cursor of the page behind, or null on the last
 */
public record Page<T>(List<T> items, String next) {

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
