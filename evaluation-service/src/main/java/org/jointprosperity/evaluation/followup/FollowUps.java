package org.jointprosperity.evaluation.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** What is to be done after meetings, within the caller's place 督办台账. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUp, UUID> {

    private final Neighbours neighbours;

    FollowUps(Neighbours neighbours) {
        this.neighbours = neighbours;
    }

    /** Gives those who are known here what they have to do; refuses an owner nobody has announced. */
    public void assign(UUID decision, UUID sitting, String division, List<AssignFollowUp> forms, LocalDate metOn) {
        for (var form : forms) {
            neighbours.require(form.ownerKind().neighbour(), form.owner());
            persist(new FollowUp(decision, sitting, division, form, metOn));
        }
    }

    FollowUp require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Optional<FollowUp> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those behind an id whose last day is past and of which nobody has said so yet. */
    List<UUID> toLapse(LocalDate today, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select f.id from FollowUp f
                        where f.doneOn is null and f.overdueOn is null and f.dueOn < :today and f.id > :after
                        order by f.id""",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    FollowUp saved(FollowUp each) {
        persistAndFlush(each);
        return each;
    }
}
