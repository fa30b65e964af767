package org.jointprosperity.evaluation.cultivation;

import java.util.List;
import java.util.Optional;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.contracts.EvaluationEvent;
import org.jointprosperity.evaluation.neighbour.Named;
import org.jointprosperity.evaluation.neighbour.Waiting;

/** A trainee who waited and whose neighbours have come: only now can be seen whether something stands against his training. */
record ArrivingTrainee(Trainee trainee, InTraining training) implements Waiting {

    @Override
    public Place place() {
        return trainee.place();
    }

    @Override
    public boolean isWaiting() {
        return trainee.isWaiting();
    }

    @Override
    public List<Named> named() {
        return trainee.named();
    }

    @Override
    public Optional<? extends EvaluationEvent> goOn(Optional<Named> missing) {
        var refusal = missing.isPresent()
                ? Optional.<String>empty()
                : training.refusal(trainee.personNumber, trainee.kind, trainee.id);
        refusal.ifPresent(trainee::refuse);
        return refusal.isPresent() ? Optional.empty() : trainee.goOn(missing);
    }

    @Override
    public void refuse(String code) {
        trainee.refuse(code);
    }
}
