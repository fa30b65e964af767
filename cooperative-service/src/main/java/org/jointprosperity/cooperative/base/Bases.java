package org.jointprosperity.cooperative.base;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/** The bases within the caller's place. */
@ApplicationScoped
public class Bases implements PanacheRepositoryBase<Base, UUID> {

    /** The record, or 404. */
    Base require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record, or 404, for a feature that keeps what belongs to it. */
    public Base known(UUID id) {
        return require(id);
    }

    /** The record under a row lock, or 404. */
    Base lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    Optional<Base> ofNumber(String number) {
        return find("number", number).firstResultOptional();
    }

    /** The base of this number, where it lies within the caller's place. */
    public Optional<Base> seen(String number) {
        return ofNumber(number);
    }

    /** Refuses to point at a base that nobody opened within the caller's place. */
    public Base requireOpened(String number) {
        return ofNumber(number).orElseThrow(() -> new NeighbourUnknown(Kind.BASE, number));
    }

    /** Whether a base of whatever place has this number. */
    boolean isTaken(String number) {
        return !getEntityManager()
                .createNativeQuery("select 1 from base_directory where number = :number", Integer.class)
                .setParameter("number", number)
                .getResultList()
                .isEmpty();
    }

    List<Base> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Base saved(Base base) {
        persistAndFlush(base);
        return base;
    }
}
