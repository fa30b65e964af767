package org.jointprosperity.evaluation.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.evaluation.decision.CalledMeetings;
import org.jointprosperity.evaluation.meeting.attendance.Presence;
import org.jointprosperity.evaluation.meeting.attendance.SittingMember;
import org.jointprosperity.evaluation.rule.Body;

/** The meetings within the caller's place 会议台账. */
@ApplicationScoped
public class Sittings implements PanacheRepositoryBase<Sitting, UUID>, CalledMeetings {

    Sitting require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    Sitting lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /** The decision a meeting belongs to; it is locked before the meeting, as when one is called. */
    UUID decisionOf(UUID id) {
        return getEntityManager()
                .createQuery("select s.decisionId from Sitting s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * The first meeting of a body that was opened for a stage, whatever became of it; its roll stays the roll of the stage. A
     * cancelled one comes last: it did not bind anybody in the beginning of this service, and has the same roll since.
     */
    Optional<Sitting> firstOpened(UUID decision, int stage, Body body) {
        return find(
                        "decisionId = ?1 and stage = ?2 and body = ?3 and openedAt is not null"
                                + " order by case when state = ?4 then 1 else 0 end, id",
                        decision,
                        stage,
                        body,
                        SittingState.CANCELLED)
                .firstResultOptional();
    }

    @Override
    public Optional<UUID> calledFor(UUID decision, int stage) {
        return find("decisionId = ?1 and stage = ?2 and state = ?3", decision, stage, SittingState.CALLED)
                .firstResultOptional()
                .map(sitting -> sitting.id);
    }

    /** Enters a new meeting; one at a time is called or open for a decision. */
    Sitting called(Sitting sitting) {
        try {
            return saved(sitting);
        } catch (ConstraintViolationException broken) {
            RuleViolation.rule(
                    broken.getKind() != ConstraintKind.UNIQUE,
                    "sitting-already-called",
                    "decision",
                    sitting.decisionId);
            throw broken;
        }
    }

    Sitting saved(Sitting sitting) {
        persistAndFlush(sitting);
        return sitting;
    }

    List<SittingMember> members(UUID sitting, String after, int fetch) {
        return getEntityManager()
                .createQuery(
                        "from SittingMember m where m.sittingId = :sitting and m.memberNumber > :after"
                                + " order by m.memberNumber",
                        SittingMember.class)
                .setParameter("sitting", sitting)
                .setParameter("after", after)
                .setMaxResults(fetch)
                .getResultList();
    }

    List<Presence> presences(UUID sitting, int after, int fetch) {
        return getEntityManager()
                .createQuery(
                        "from Presence p where p.sittingId = :sitting and p.number > :after order by p.number",
                        Presence.class)
                .setParameter("sitting", sitting)
                .setParameter("after", after)
                .setMaxResults(fetch)
                .getResultList();
    }

    /** Whether there is a sitting of this id within the caller's place. */
    public boolean knows(UUID id) {
        return count("id", id) > 0;
    }
}
