package org.jointprosperity.pairing.registry;

import java.util.UUID;

/** A register whose entries are found by their number and changed under a row lock. */
public interface Lockable<E> {

    /** Which entry has the number, or a refusal that there is none. */
    UUID requireId(String number);

    /** The entry under a row lock, or 404. */
    E lock(UUID id);
}
