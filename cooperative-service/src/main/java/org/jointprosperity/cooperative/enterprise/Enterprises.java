package org.jointprosperity.cooperative.enterprise;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/** The enterprises 企业; whoever may read sees all of them, and changes those of his place. */
@ApplicationScoped
public class Enterprises implements PanacheRepositoryBase<Enterprise, UUID> {

    private static final String ADD =
            """
            insert into enterprise (id, version, credit_code, name, division_code, registered_on)
            values (:id, 0, :code, :name, :division, :on) on conflict (credit_code) do nothing""";

    /** The record, or 404. */
    Enterprise require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record, or 404, for a feature that reads what belongs to it. */
    public Enterprise known(UUID id) {
        return require(id);
    }

    /** The record under a row lock, or 404; one of another place cannot be locked. */
    Enterprise lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The enterprise of this credit code, wherever it lies. */
    public Optional<Enterprise> ofCode(CreditCode code) {
        return find("creditCode", code.value()).firstResultOptional();
    }

    /** The enterprise of this credit code, or the refusal {@code enterprise-unknown}. */
    public Enterprise requireRegistered(CreditCode code) {
        return ofCode(code).orElseThrow(() -> new NeighbourUnknown(Kind.ENTERPRISE, code.value()));
    }

    /** Adds it unless another row or caller just did; whether it was added. */
    boolean add(Enterprise enterprise) {
        return getEntityManager()
                        .createNativeQuery(ADD)
                        .setParameter("id", enterprise.id)
                        .setParameter("code", enterprise.creditCode)
                        .setParameter("name", enterprise.name)
                        .setParameter("division", enterprise.divisionCode)
                        .setParameter("on", enterprise.registeredOn)
                        .executeUpdate()
                == 1;
    }

    List<Enterprise> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Enterprise saved(Enterprise enterprise) {
        persistAndFlush(enterprise);
        return enterprise;
    }
}
