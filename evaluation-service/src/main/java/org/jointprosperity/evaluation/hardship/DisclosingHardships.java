package org.jointprosperity.evaluation.hardship;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jointprosperity.evaluation.sensitive.AskInFull;
import org.jointprosperity.evaluation.sensitive.SensitiveAccess.Register;
import org.jointprosperity.evaluation.sensitive.SensitiveAccesses;

/** Shows an entry in full and notes the access in the same transaction: without the note nothing is shown. */
@ApplicationScoped
class DisclosingHardships {

    private final Hardships hardships;
    private final SensitiveAccesses accesses;

    DisclosingHardships(Hardships hardships, SensitiveAccesses accesses) {
        this.hardships = hardships;
        this.accesses = accesses;
    }

    @Transactional
    HardshipInFull show(UUID id, AskInFull request) {
        var hardship = hardships.require(id);
        var access = accesses.note(Register.HARDSHIP, id, request.reason(), hardship.divisionCode, null);
        return new HardshipInFull(access, hardship.personNumber, hardship.kind, hardship.since, hardship.endedOn);
    }
}
