package org.jointprosperity.evaluation.disclosure.objection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The objections within the caller's place 异议台账. */
@ApplicationScoped
class Objections implements PanacheRepositoryBase<DisclosureObjection, UUID> {

    DisclosureObjection require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    DisclosureObjection lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Whether a reader has an open objection to a publication, wherever it lies: to be asked for every place. */
    boolean hasOpen(String objector, UUID posting) {
        return count("objector = ?1 and postingId = ?2 and answeredOn is null", objector, posting) > 0;
    }

    /** Enters an objection; a reader has one open objection to a publication at a time. */
    void raise(DisclosureObjection objection) {
        try {
            persistAndFlush(objection);
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw alreadyOpen(objection.postingId);
            }
            throw broken;
        }
    }

    static RuleViolation alreadyOpen(UUID posting) {
        return new RuleViolation("objection-already-open").with("posting", posting);
    }

    /** Those a reader raised, wherever: to be asked for every place. */
    List<DisclosureObjection> raisedBy(String objector, UUID after, int most) {
        return find("objector = ?1 and id > ?2 order by id", objector, after)
                .range(0, most - 1)
                .list();
    }

    /** One a reader raised, wherever: to be asked for every place. */
    Optional<DisclosureObjection> raisedBy(String objector, UUID id) {
        return find("objector = ?1 and id = ?2", objector, id).firstResultOptional();
    }

    /** Those whose deadline has passed without an answer and without a word about it, behind an id. */
    List<UUID> toLapse(LocalDate today, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select o.id from DisclosureObjection o
                        where o.answeredOn is null and o.lateOn is null and o.answerDueOn < :today and o.id > :after
                        order by o.id""",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    DisclosureObjection saved(DisclosureObjection objection) {
        persistAndFlush(objection);
        return objection;
    }
}
