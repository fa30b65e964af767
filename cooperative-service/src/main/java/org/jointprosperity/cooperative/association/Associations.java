package org.jointprosperity.cooperative.association;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.contracts.CreditCode;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.NeighbourUnknown;

/** The associations and cooperatives within the caller's place. */
@ApplicationScoped
public class Associations implements PanacheRepositoryBase<Association, UUID> {

    /** How the code of a village's collective 村级集体经济组织 begins. */
    private static final String OF_A_VILLAGE = "N2";

    /** The record, or 404. */
    Association require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The record under a row lock, or 404. */
    Association lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The record, or 404, for a feature that reads what belongs to it. */
    public Association known(UUID id) {
        return require(id);
    }

    /** The record under a row lock, or 404, for a feature that writes what belongs to it; a closed one is refused. */
    public Association open(UUID id) {
        var association = lock(id);
        association.requireOpen();
        return association;
    }

    /** The one of this code within the caller's place, to be pointed at from a day on; a closed one is refused. */
    public Association requireOpen(CreditCode code) {
        var association = ofCode(code).orElseThrow(() -> new NeighbourUnknown(Kind.ASSOCIATION, code.value()));
        association.requireOpen();
        return association;
    }

    Optional<Association> ofCode(CreditCode code) {
        return find("creditCode", code.value()).firstResultOptional();
    }

    /** The one of this code, where it lies within the caller's place. */
    public Optional<Organisation> seen(CreditCode code) {
        return ofCode(code).map(Association::organisation);
    }

    /** The name of the one of this code, where it lies within the caller's place. */
    public Optional<String> nameOf(CreditCode code) {
        return ofCode(code).map(Association::name);
    }

    /** Whether one of this code is registered in whatever place; nothing else is told about it. */
    boolean isRegistered(CreditCode code) {
        return !getEntityManager()
                .createNativeQuery("select 1 from association_directory where credit_code = :code", Integer.class)
                .setParameter("code", code.value())
                .getResultList()
                .isEmpty();
    }

    /** Refuses to point at an association that nobody registered. */
    public void requireRegistered(CreditCode code) {
        if (!isRegistered(code)) {
            throw new NeighbourUnknown(Kind.ASSOCIATION, code.value());
        }
    }

    /** Refuses to point at one that nobody registered, or that was closed as far as the caller may know. */
    public void requireStanding(CreditCode code) {
        requireRegistered(code);
        ofCode(code).ifPresent(Association::requireOpen);
    }

    /** The farmers' cooperative 农民专业合作社 of this id, or 404; an association is refused, as the cooperative law does not bind it. */
    public Cooperative requireCooperative(UUID id) {
        return require(id).asCooperative();
    }

    /** The farmers' cooperative of this id that still stands, under its row lock, or 404, for a feature that writes what belongs to it. */
    public Cooperative openCooperative(UUID id) {
        return open(id).asCooperative();
    }

    /** The organisation under its row lock, or 404, for work that goes on after it was closed too. */
    public Organisation held(UUID id) {
        return lock(id).organisation();
    }

    /** Those of these organisations within the caller's place, under row locks that are taken in one order. */
    public List<Organisation> heldInOrder(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : find("id in ?1 order by id", ids).withLock(LockModeType.PESSIMISTIC_WRITE).stream()
                        .map(Association::organisation)
                        .toList();
    }

    /** Who leads those of these codes that stand, and in which industry, by code; nothing is held. */
    public Map<String, Led> led(Collection<String> codes) {
        return getEntityManager()
                .createQuery(
                        "select a.creditCode, a.id, a.leaderNumber, a.industry from Association a"
                                + " where a.creditCode in :codes and a.closedOn is null",
                        Object[].class)
                .setParameter("codes", codes)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (String) row[0], row -> new Led((UUID) row[1], (String) row[2], (String) row[3])));
    }

    /** An organisation, its leader and its industry. */
    public record Led(UUID id, String leader, String industry) {}

    /** What other features need to know of an organisation, or 404. */
    public Organisation organisation(UUID id) {
        return require(id).organisation();
    }

    /** The organisation under its row lock, or 404: whoever writes below it waits for the one before; a closed one is refused. */
    public Organisation hold(UUID id) {
        return open(id).organisation();
    }

    /** The organisation of this credit code in the caller's place, or a refusal that names the code. */
    public Organisation organisation(CreditCode code) {
        return ofCode(code)
                .map(Association::organisation)
                .orElseThrow(() -> new NeighbourUnknown(Kind.ASSOCIATION, code.value()));
    }

    /**
     * 村级集体经济组织 (N2…): the villages of those of these codes that are registered, by code. Of groups (N1…) and towns (N3…) none
     * is told, as what they earn is not the village's.
     */
    public Map<String, String> villagesOfCollectives(Collection<String> codes) {
        var villages = new HashMap<String, String>();
        list("creditCode in ?1 and creditCode like ?2", codes, OF_A_VILLAGE + "%")
                .forEach(collective -> villages.put(collective.creditCode, collective.divisionCode));
        return villages;
    }

    /** Whether a credit code is that of a village's collective. */
    public static boolean isVillageCollective(String code) {
        return code.startsWith(OF_A_VILLAGE);
    }

    List<Association> page(Criteria criteria, int fetch) {
        return find(criteria.query(), criteria.parameters()).range(0, fetch - 1).list();
    }

    /** Writes what is pending, so that the version is the one the caller will see. */
    Association saved(Association association) {
        persistAndFlush(association);
        return association;
    }
}
