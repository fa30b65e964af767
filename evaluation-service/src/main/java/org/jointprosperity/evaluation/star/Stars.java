package org.jointprosperity.evaluation.star;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
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

    /** A person, registered under these numbers, has one star a year, also where it was withdrawn. */
    void requireNone(Set<String> numbers, int year) {
        RuleViolation.rule(
                count("personNumber in ?1 and ofYear = ?2", numbers, year) == 0, "star-already-awarded", "year", year);
    }

    /** Enters a new star. */
    Star awarded(Star star) {
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
