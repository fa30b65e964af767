package org.jointprosperity.pairing.duty;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The visits that duties are counted by. */
@ApplicationScoped
class DutyFacts implements PanacheRepositoryBase<DutyFact, UUID> {

    /** Most visits that a duty shows. */
    private static final int MOST_SHOWN = 200;

    /** The visit as it was told last, under a row lock. */
    Optional<DutyFact> lock(UUID visitId) {
        return findByIdOptional(visitId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** All visits that lie in the period of a duty. */
    List<CountedVisit> countedFor(Duty duty) {
        return getEntityManager()
                .createQuery(
                        """
                        select f.visitedOn, f.recordedOn from DutyFact f where f.unitCode = :unit and f.branchCode = :branch
                        and f.visitedOn between :from and :to""",
                        CountedVisit.class)
                .setParameter("unit", duty.unitCode)
                .setParameter("branch", duty.branchCode)
                .setParameter("from", duty.periodFrom)
                .setParameter("to", duty.periodTo)
                .getResultList();
    }

    /** All visits of the unit to someone of the branch. */
    List<CountedVisit> counted(String unitCode, String branchCode) {
        return getEntityManager()
                .createQuery(
                        "select f.visitedOn, f.recordedOn from DutyFact f where f.unitCode = :unit and f.branchCode = :branch",
                        CountedVisit.class)
                .setParameter("unit", unitCode)
                .setParameter("branch", branchCode)
                .getResultList();
    }

    /** The visits that count for a duty, by day, the first {@value #MOST_SHOWN} of them. */
    List<DutyFact> of(Duty duty) {
        return find(
                        "unitCode = ?1 and branchCode = ?2 and visitedOn between ?3 and ?4 order by visitedOn, visitId",
                        duty.unitCode,
                        duty.branchCode,
                        duty.periodFrom,
                        duty.periodTo)
                .range(0, MOST_SHOWN - 1)
                .list();
    }
}
