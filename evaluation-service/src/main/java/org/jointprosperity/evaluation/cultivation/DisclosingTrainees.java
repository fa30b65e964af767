package org.jointprosperity.evaluation.cultivation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jointprosperity.evaluation.sensitive.AskInFull;
import org.jointprosperity.evaluation.sensitive.SensitiveAccess.Register;
import org.jointprosperity.evaluation.sensitive.SensitiveAccesses;

/** Shows who a trainee is and notes the access in the same transaction: without the note nothing is shown. */
@ApplicationScoped
class DisclosingTrainees {

    private final Trainees trainees;
    private final SensitiveAccesses accesses;

    DisclosingTrainees(Trainees trainees, SensitiveAccesses accesses) {
        this.trainees = trainees;
        this.accesses = accesses;
    }

    @Transactional
    TraineeInFull show(UUID id, AskInFull request) {
        var trainee = trainees.require(id);
        var access = accesses.note(Register.TRAINEE, id, request.reason(), trainee.divisionCode, trainee.unitCode);
        return new TraineeInFull(access, trainee.number, trainee.personNumber, trainee.name, trainee.bornIn);
    }
}
