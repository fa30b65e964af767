package org.jointprosperity.evaluation.appraisal.guest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The guests within the caller's place: those of his village, and those invited to his unit. */
@ApplicationScoped
class AppraisalGuests implements PanacheRepositoryBase<AppraisalGuest, UUID> {

    AppraisalGuest lock(UUID appraisal, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(guest -> guest.appraisalId.equals(appraisal))
                .orElseThrow(Refusal::notFound);
    }

    /** Enters a guest; a person is invited to an appraisal once. */
    void invited(AppraisalGuest guest) {
        RuleViolation.rule(
                count("appraisalId = ?1 and personNumber = ?2", guest.appraisalId, guest.personNumber) == 0,
                "guest-already-invited");
        try {
            persistAndFlush(guest);
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw new RuleViolation("guest-already-invited");
            }
            throw broken;
        }
    }

    /** Ends the frozen right of a guest before today; he stays on the roll he was counted on. */
    void endRight(AppraisalGuest guest) {
        getEntityManager()
                .createNativeQuery(
                        """
                        update appraisal_evaluator set right_until = least(right_until, cast(:last as date))
                        where appraisal_id = :appraisal and person_number = :person and evaluators = 'RURAL_DELEGATES'""")
                .setParameter("last", guest.revokedOn.minusDays(1))
                .setParameter("appraisal", guest.appraisalId)
                .setParameter("person", guest.personNumber)
                .executeUpdate();
    }
}
