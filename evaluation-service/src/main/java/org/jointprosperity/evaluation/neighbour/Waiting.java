package org.jointprosperity.evaluation.neighbour;

import java.util.List;
import java.util.Optional;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.contracts.EvaluationEvent;

/** 等待: a record of a roster that names neighbours, and counts for nothing while one of them has not been heard of. */
public interface Waiting {

    /** Where it belongs; a neighbour outside is none it can wait for. */
    Place place();

    /** Whether a neighbour it names has not been heard of. */
    boolean isWaiting();

    /** The neighbours it names. */
    List<Named> named();

    /** Goes on waiting for one, or takes effect where none is missing; then this is the fact to tell. */
    Optional<? extends EvaluationEvent> goOn(Optional<Named> missing);

    /** Waits no more and counts for nothing, by the code of a refusal. */
    void refuse(String code);
}
