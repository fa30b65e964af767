package org.jointprosperity.cooperative.cultivation;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;

/** The tracks of two-way cultivation within the caller's place. */
@ApplicationScoped
class Cultivations implements PanacheRepositoryBase<Cultivation, UUID> {

    /** The record, or 404. */
    Cultivation require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    Cultivation lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** Refuses a second open track of one person in one direction. */
    void requireFree(OpenCultivation opening) {
        rule(
                count("personNumber = ?1 and direction = ?2 and outcome is null", opening.person(), opening.direction())
                        == 0,
                "cultivation-open-already",
                "person",
                opening.person(),
                "direction",
                opening.direction());
    }

    List<Cultivation> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Cultivation saved(Cultivation cultivation) {
        persistAndFlush(cultivation);
        return cultivation;
    }
}
