package org.jointprosperity.pairing.history;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.UUID;
import java.util.function.Function;

/**
 * One register and how it is shown.
 *
 * @param entity name of the entity, its entries as they are now
 * @param key property that numbers the entries and orders their list
 * @param view an entry as callers see it
 * @param shape of that view, to read earlier ones
 */
public record Register<E extends Dated, V>(
        Kind kind,
        PanacheRepositoryBase<E, UUID> entries,
        String entity,
        String key,
        Function<E, V> view,
        Class<V> shape) {}
