package org.jointprosperity.evaluation.star;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The stars within the caller's place 红星台账. */
@ApplicationScoped
class Stars implements PanacheRepositoryBase<Star, UUID> {

    Star require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Star lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Enters a new star; a person has one a year, also where it was withdrawn. */
    Star awarded(Star star) {
        RuleViolation.rule(
                count("personNumber = ?1 and ofYear = ?2", star.personNumber, star.ofYear) == 0,
                "star-already-awarded",
                "year",
                star.ofYear);
        try {
            persistAndFlush(star);
            return star;
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw new RuleViolation("star-already-awarded").with("year", star.ofYear);
            }
            throw broken;
        }
    }
}
