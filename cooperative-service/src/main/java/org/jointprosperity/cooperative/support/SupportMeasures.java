package org.jointprosperity.cooperative.support;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.neighbour.HouseholdMoved;

/** The support measures within the caller's place or of his unit. */
@ApplicationScoped
class SupportMeasures implements PanacheRepositoryBase<SupportMeasure, UUID> {

    /** The record, or 404. */
    SupportMeasure require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    List<SupportMeasure> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    void follow(@Observes HouseholdMoved moved) {
        getEntityManager()
                .createNativeQuery("update support_measure set division_code = :division"
                        + " where beneficiary_kind = 'HOUSEHOLD' and beneficiary_number = :household")
                .setParameter("division", moved.divisionCode())
                .setParameter("household", moved.household())
                .executeUpdate();
    }

    SupportMeasure saved(SupportMeasure measure) {
        persistAndFlush(measure);
        return measure;
    }
}
