package org.jointprosperity.evaluation.selection.count;

import jakarta.enterprise.context.ApplicationScoped;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** 计票人: who certifies a count is somebody the register knows. */
@ApplicationScoped
public class KnownTellers {

    private final Neighbours neighbours;

    KnownTellers(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Refuses a certificate whose tellers nobody within the caller's place registered; without one there is nothing to refuse. */
    public void require(Certificate certificate) {
        if (certificate != null) {
            certificate.tellers().forEach(teller -> neighbours.require(Kind.PERSON, teller));
        }
    }
}
