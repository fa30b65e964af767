package org.jointprosperity.evaluation.award;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;

/** The awards within the caller's place 评优台账. */
@ApplicationScoped
class Awards implements PanacheRepositoryBase<Award, UUID> {

    private static final List<AwardState> ENDED = List.of(AwardState.DECLINED, AwardState.WITHDRAWN);

    Award require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Award lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Enters a proposal; one of a kind stands for a subject and year, beside those declined and withdrawn. */
    Award proposed(Award award) {
        requireNoOther(award);
        return saved(award);
    }

    /** Refuses one beside which another one stands already, as may have been proposed since it was declined. */
    void requireNoOther(Award award) {
        boolean stands = count(
                        "subjectKind = ?1 and subjectNumber = ?2 and ofYear = ?3 and code = ?4 and state not in ?5"
                                + " and id <> ?6",
                        award.subjectKind,
                        award.subjectNumber,
                        award.ofYear,
                        award.code,
                        ENDED,
                        award.id)
                > 0;
        if (stands) {
            throw standing(award);
        }
    }

    /** Writes it; one that came to stand at the same time is refused like one that stood before. */
    Award saved(Award award) {
        try {
            persistAndFlush(award);
            return award;
        } catch (ConstraintViolationException broken) {
            if (broken.getKind() == ConstraintKind.UNIQUE) {
                throw standing(award);
            }
            throw broken;
        }
    }

    private static RuleViolation standing(Award award) {
        return new RuleViolation("award-already-proposed")
                .with("code", award.code)
                .with("year", award.ofYear);
    }
}
