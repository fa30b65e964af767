package org.jointprosperity.evaluation.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** The commitments within the caller's place, and those that are public 承诺台账. */
@ApplicationScoped
public class Commitments implements PanacheRepositoryBase<Commitment, UUID> {

    private final CurrentPlace place;
    private final BusinessDay businessDay;

    Commitments(CurrentPlace place, BusinessDay businessDay) {
        this.place = place;
        this.businessDay = businessDay;
    }

    /** The commitment of this id, if it is the caller's to see. */
    public Commitment require(UUID id) {
        return seen(id).orElseThrow(Refusal::notFound);
    }

    /** The commitment of this id, if it is the caller's to see. */
    Optional<Commitment> seen(UUID id) {
        return findByIdOptional(id).filter(this::isSeen);
    }

    Commitment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::isSeen)
                .orElseThrow(Refusal::notFound);
    }

    /** What the commitments of a person, registered under these numbers, ended in that were evaluated from one day to another. */
    public List<Ended> endedOf(Set<String> numbers, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select e.commitment, e.result from CommitmentEvaluation e"
                                + " where e.commitment.ownerKind = :kind and e.commitment.ownerNumber in :numbers"
                                + " and e.evaluatedOn between :from and :to order by e.commitment.id",
                        Object[].class)
                .setParameter("kind", OwnerKind.PERSON)
                .setParameter("numbers", numbers)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> Ended.of((Commitment) row[0], (Result) row[1]))
                .toList();
    }

    /** Leaves out what lies elsewhere and becomes public on a later day. */
    Criteria seen(Criteria wanted) {
        wanted.where(
                "(publicFrom <= :today or unitCode = :ownUnit or divisionCode like :own)",
                "today",
                businessDay.today());
        wanted.parameters().put("ownUnit", place.get().unit());
        wanted.parameters().put("own", place.get().division() + "%");
        return wanted;
    }

    Commitment saved(Commitment commitment) {
        persistAndFlush(commitment);
        return commitment;
    }

    /** Whether it lies within the caller's place. */
    boolean isNear(Commitment commitment) {
        return place.get().admits(commitment.divisionCode, commitment.unitCode);
    }

    private boolean isSeen(Commitment commitment) {
        return isNear(commitment)
                || commitment.publicFrom != null && !commitment.publicFrom.isAfter(businessDay.today());
    }

    /**
     * A commitment and what it ended in.
     *
     * @param evidenced whether what was done for it rests on evidence
     */
    public record Ended(UUID commitment, Result result, boolean evidenced) {

        private static Ended of(Commitment commitment, Result result) {
            return new Ended(commitment.id, result, commitment.isEvidenced());
        }
    }
}
