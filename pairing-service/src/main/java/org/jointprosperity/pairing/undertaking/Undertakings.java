package org.jointprosperity.pairing.undertaking;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.pairing.agreement.MovedBy;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.State;

/** The undertakings of all signed letters 承诺事项台账. */
@ApplicationScoped
class Undertakings implements PanacheRepositoryBase<Undertaking, UUID> {

    /** Where those stand that still wait to be met. */
    static final List<UndertakingState> WANTING = List.of(UndertakingState.OPEN, UndertakingState.LATE);

    private static final List<State> WITH_LETTER = List.of(State.SIGNED, State.ACTIVE, State.SUSPENDED);

    Undertaking require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Undertaking lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    Optional<Undertaking> lockedIfVisible(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of a village that wait for bases of an industry. */
    List<Undertaking> wantingBases(String divisionCode, String industry) {
        return list(
                "divisionCode = ?1 and movedBy = ?2 and product = ?3 and state in ?4 and closedOn is null order by id",
                divisionCode,
                MovedBy.BASE_AREA,
                industry,
                WANTING);
    }

    /** Those of a branch that wait for households. */
    List<Undertaking> wantingHouseholds(String branchCode) {
        return list(
                "branchCode = ?1 and movedBy = ?2 and state in ?3 and closedOn is null order by id",
                branchCode,
                MovedBy.CERTIFIED_HOUSEHOLDS,
                WANTING);
    }

    /** Those of a unit and a branch that visits move, met ones too, first opened first. */
    List<Undertaking> countingVisits(String unitCode, String branchCode) {
        return list(
                "unitCode = ?1 and branchCode = ?2 and movedBy = ?3 and closedOn is null order by id",
                unitCode,
                branchCode,
                MovedBy.VISITS);
    }

    /** Those between a unit and a branch that are not closed, under row locks. */
    List<Undertaking> openBetween(String unitCode, String branchCode) {
        return find("unitCode = ?1 and branchCode = ?2 and closedOn is null order by id", unitCode, branchCode)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of these pairings that are not closed, under row locks. */
    List<Undertaking> openOf(Collection<UUID> pairings) {
        return find("pairingId in ?1 and closedOn is null order by id", pairings)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether what a letter promises is followed already. */
    boolean existOf(UUID pairing) {
        return count("pairingId", pairing) > 0;
    }

    /** The next pairings behind this one that are signed and not over, promise something and are not followed; locked. */
    List<Pairing> unfollowed(UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        from Pairing p where p.state in :states and p.id > :after
                        and exists (select 1 from PlanVersion v join v.undertakings w
                          where v.pairing = p and v.version = p.planVersion)
                        and not exists (select 1 from Undertaking u where u.pairingId = p.id) order by p.id""",
                        Pairing.class)
                .setParameter("states", WITH_LETTER)
                .setParameter("after", after)
                .setMaxResults(most)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The next of those open whose day lies before this one, under row locks. */
    List<Undertaking> overdue(LocalDate day, int most) {
        return find("state = ?1 and dueOn < ?2 order by dueOn, id", UndertakingState.OPEN, day)
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The next of those for which what was known before has not been counted yet. */
    List<Undertaking> awaitingCounting(int most) {
        return find("awaitsCounting = true order by id").range(0, most - 1).list();
    }

    /** What facts had made of these by a day, by their ids: in thousandths. */
    Map<UUID, Long> done(Collection<UUID> ids, LocalDate day) {
        return ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery(UndertakingThen.SUMS, Object[].class)
                        .setParameter("asOf", day)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).longValue()));
    }

    Undertaking saved(Undertaking undertaking) {
        persistAndFlush(undertaking);
        return undertaking;
    }
}
