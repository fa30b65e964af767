package org.jointprosperity.cooperative.charter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The changes of charters within the caller's place. */
@ApplicationScoped
class CharterChanges implements PanacheRepositoryBase<CharterChange, UUID> {

    CharterChange require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Optional<CharterChange> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Enters a change; an assembly decides on one of a charter at a time. */
    CharterChange proposed(CharterChange change) {
        refuseUnless(count("associationId = ?1 and state = ?2", change.associationId, State.PROPOSED) == 0, change);
        try {
            persistAndFlush(change);
            return change;
        } catch (ConstraintViolationException broken) {
            refuseUnless(broken.getKind() != ConstraintKind.UNIQUE, change);
            throw broken;
        }
    }

    private static void refuseUnless(boolean free, CharterChange change) {
        RuleViolation.rule(free, "charter-change-open", "number", change.creditCode);
    }
}
