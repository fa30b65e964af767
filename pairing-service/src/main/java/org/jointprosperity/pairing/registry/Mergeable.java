package org.jointprosperity.pairing.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jointprosperity.contracts.PairingEvent;
import org.jointprosperity.pairing.history.Dated;

/** An entry that may prove to be the same as another one of its register 重复登记. */
public interface Mergeable<E extends Mergeable<E>> extends Dated {

    /** Gives way to the other entry from this day on; stays readable for the days before. */
    PairingEvent.Merged mergeInto(E survivor, LocalDate on);

    /** Names of the fields in which the two say what cannot both be true of one and the same. */
    default List<String> contradictions(E other) {
        return List.of();
    }

    /** The name of a field where two say different things in it, and nothing where they say the same. */
    static Stream<String> differing(String field, Object one, Object other) {
        return Objects.equals(one, other) ? Stream.empty() : Stream.of(field);
    }
}
