package org.jointprosperity.pairing.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jointprosperity.contracts.EvaluationEvent.Subject;

/** The decisions within the caller's place that have arrived. */
@ApplicationScoped
public class KnownDecisions implements PanacheRepositoryBase<KnownDecision, UUID> {

    void note(
            UUID id,
            KnownDecision.Standing standing,
            Subject subject,
            String matter,
            String divisionCode,
            LocalDate since) {
        var decision = findByIdOptional(id).orElseGet(() -> new KnownDecision(id));
        decision.is(standing, subject, matter, divisionCode, since);
        persist(decision);
    }
}
