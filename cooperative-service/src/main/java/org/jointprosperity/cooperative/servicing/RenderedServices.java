package org.jointprosperity.cooperative.servicing;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;

/** The services rendered, and the codes of their kinds. */
@ApplicationScoped
class RenderedServices implements PanacheRepositoryBase<RenderedService, UUID> {

    /** The entry of this association, or 404. */
    RenderedService require(UUID association, UUID id) {
        return findByIdOptional(id)
                .filter(service -> service.associationId.equals(association))
                .orElseThrow(Refusal::notFound);
    }

    boolean isReversed(UUID id) {
        return count("reversedServiceId", id) > 0;
    }

    void requireCode(String code) {
        rule(getEntityManager().find(ServiceCode.class, code) != null, "service-unknown", "service", code);
    }

    List<ServiceCode> codes() {
        return getEntityManager()
                .createQuery("from ServiceCode c order by c.code", ServiceCode.class)
                .getResultList();
    }

    List<RenderedService> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** What the organisation that is closed did later stands in the way of closing it. */
    void on(@Observes AssociationConverted converted) {
        rule(
                count("associationId = ?1 and renderedOn > ?2", converted.associationId(), converted.convertedOn())
                        == 0,
                "conversion-before-last-entry",
                "number",
                converted.number(),
                "convertedOn",
                converted.convertedOn());
    }
}
