package org.jointprosperity.evaluation.appraisal.campaign;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.appraisal.kind.Stage;

/** The appraisals within the caller's place. */
@ApplicationScoped
public class Appraisals implements PanacheRepositoryBase<Appraisal, UUID> {

    public Appraisal require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    public Appraisal lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /**
     * Waits for whoever is answering, and lets nobody answer until the transaction ends. Evaluators may not lock the
     * appraisal itself, which is not theirs to change.
     */
    public void barAnswers(UUID id) {
        getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:id, 0)) as text)")
                .setParameter("id", id.toString())
                .getSingleResult();
    }

    /** Whether an appraisal of its kind and organisation for a later year has been closed. */
    private boolean isOvertaken(Appraisal appraisal) {
        return count(
                        "kindCode = ?1 and organisationNumber = ?2 and ofYear > ?3 and stage = ?4",
                        appraisal.kindCode,
                        appraisal.organisationNumber,
                        appraisal.ofYear,
                        Stage.CLOSED)
                > 0;
    }

    /** Enters a new appraisal; there is one of a kind, organisation and year, but for those that were cancelled. */
    void prepared(Appraisal appraisal) {
        RuleViolation.rule(
                count(
                                "kindCode = ?1 and organisationNumber = ?2 and ofYear = ?3 and stage <> ?4",
                                appraisal.kindCode,
                                appraisal.organisationNumber,
                                appraisal.ofYear,
                                Stage.CANCELLED)
                        == 0,
                "appraisal-already-prepared",
                appraisal.kind.cited().with("year", appraisal.ofYear));
        RuleViolation.rule(
                !isOvertaken(appraisal),
                "later-appraisal-closed",
                appraisal.kind.cited().with("year", appraisal.ofYear));
        try {
            persistAndFlush(appraisal);
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                RuleViolation.rule(
                        false,
                        "appraisal-already-prepared",
                        appraisal.kind.cited().with("year", appraisal.ofYear));
            }
            throw broken;
        }
    }
}
