package org.jointprosperity.chassis.message;

import org.jointprosperity.contracts.Event;

/** Who learns from the events of one context; the inbox brings each event once, in the order of its aggregate. */
public interface EventsListener<E extends Event> {

    /** The context whose events these are. */
    Class<E> context();

    /** What the event changes here; runs in the inbox's transaction, for every place. */
    void learn(E event);
}
