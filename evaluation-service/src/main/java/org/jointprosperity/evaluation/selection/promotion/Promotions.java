package org.jointprosperity.evaluation.selection.promotion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The promotions within the caller's place 选拔台账. */
@ApplicationScoped
class Promotions implements PanacheRepositoryBase<Promotion, UUID> {

    Promotion require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Promotion lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Enters a new promotion; a person is on one way at a time. */
    Promotion nominated(Promotion promotion) {
        RuleViolation.rule(
                count("personNumber = ?1 and state = ?2", promotion.personNumber, PromotionState.UNDER_WAY) == 0,
                "promotion-under-way",
                "person",
                promotion.personNumber);
        try {
            persistAndFlush(promotion);
            return promotion;
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw new RuleViolation("promotion-under-way").with("person", promotion.personNumber);
            }
            throw broken;
        }
    }
}
