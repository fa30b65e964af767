package org.jointprosperity.evaluation.commitment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
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
        return findByIdOptional(id).filter(this::isSeen).orElseThrow(Refusal::notFound);
    }

    Commitment lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(this::isSeen)
                .orElseThrow(Refusal::notFound);
    }

    /** What a person's commitments ended in that were evaluated from one day to another. */
    public List<Ended> endedOf(String person, LocalDate from, LocalDate to) {
        return getEntityManager()
                .createQuery(
                        "select e.commitment.id, e.result from CommitmentEvaluation e"
                                + " where e.commitment.ownerKind = :kind and e.commitment.ownerNumber = :person"
                                + " and e.evaluatedOn between :from and :to order by e.commitment.id",
                        Object[].class)
                .setParameter("kind", OwnerKind.PERSON)
                .setParameter("person", person)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultStream()
                .map(row -> new Ended((UUID) row[0], (Result) row[1]))
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

    private boolean isSeen(Commitment commitment) {
        return place.get().admits(commitment.divisionCode, commitment.unitCode)
                || commitment.publicFrom != null && !commitment.publicFrom.isAfter(businessDay.today());
    }

    /** A commitment and what it ended in. */
    public record Ended(UUID commitment, Result result) {}
}
