package org.jointprosperity.evaluation.decision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.EvaluationEvent.Subject;

/** The decisions within the caller's place 决策台账. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<Decision, UUID> {

    Decision require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Decision lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Whether there is a decision of this id within the caller's place. */
    public boolean knows(UUID id) {
        return count("id", id) > 0;
    }

    /** Enters a new decision; a village has one open decision on a subject at a time. */
    Decision opened(Decision decision) {
        var subject = decision.subject();
        refuseUnless(!existsOpen(decision.divisionCode, subject), subject);
        try {
            return saved(decision);
        } catch (ConstraintViolationException broken) {
            refuseUnless(broken.getKind() != ConstraintKind.UNIQUE, subject);
            throw broken;
        }
    }

    private static void refuseUnless(boolean free, Subject subject) {
        RuleViolation.rule(free, "decision-already-open", "subject", subject.id());
    }

    private boolean existsOpen(String division, Subject subject) {
        return count(
                        "divisionCode = ?1 and subjectContext = ?2 and subjectKind = ?3 and subjectId = ?4 and state = ?5",
                        division,
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
