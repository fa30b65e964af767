package org.jointprosperity.evaluation.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.EvaluationEvent.Subject;

/** The decisions within the caller's place 决策台账. */
@ApplicationScoped
class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Decision lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    boolean existsOpenOn(Subject subject) {
        return count(
                        "subjectContext = ?1 and subjectKind = ?2 and subjectId = ?3 and state = ?4",
                        subject.context(),
                        subject.kind(),
                        subject.id(),
                        State.OPEN)
                > 0;
    }

    Decision saved(Decision decision) {
        persistAndFlush(decision);
        return decision;
    }
}
