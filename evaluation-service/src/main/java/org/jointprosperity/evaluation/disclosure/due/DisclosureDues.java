package org.jointprosperity.evaluation.disclosure.due;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItem;

/** What is due within the caller's place 应公开清单. */
@ApplicationScoped
public class DisclosureDues implements PanacheRepositoryBase<DisclosureDue, UUID> {

    /** What was laid last of a code in a place, without what waited for an event. */
    record Laid(String itemCode, String divisionCode, LocalDate periodTo, UUID itemId) {
        String key() {
            return itemCode + "|" + divisionCode;
        }
    }

    DisclosureDue require(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound);
    }

    /** The one of this id under its row lock; 404 where there is none the caller may see. */
    public DisclosureDue lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Refusal::notFound);
    }

    /**
     * A correction is due by so many days after, once for each publication.
     *
     * @param posting the publication to correct: one that is corrected already cannot be corrected again
     */
    public void correct(UUID posting, DisclosureItem item, String division, LocalDate from) {
        if (count("correctsId = ?1 and state <> ?2", posting, DueState.DONE) == 0) {
            persist(DisclosureDue.correcting(posting, item, division, from));
        }
    }

    /** The correction of a publication that is due, under its row lock. */
    public Optional<DisclosureDue> lockCorrectionOf(UUID posting) {
        return find("correctsId = ?1 and state <> ?2", posting, DueState.DONE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** What of an item stays up and is due in a place, under row locks: one for each dated row that asked for it. */
    public List<DisclosureDue> lockStanding(String item, String division) {
        return find(
                        "itemCode = ?1 and divisionCode = ?2 and cause = ?3 and state <> ?4 order by id",
                        item,
                        division,
                        Cause.STANDING,
                        DueState.DONE)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Whether one of these publications did what was due. */
    public boolean areOwed(Collection<UUID> postings) {
        return count("postingId in ?1", postings) > 0;
    }

    /** Enters what an event has made due; the same event of the same day is entered once. */
    DisclosureDue noted(DisclosureDue due) {
        rule(!isNoted(due), "disclosure-event-already-noted", "item", due.itemCode, "happenedOn", due.periodFrom);
        persistAndFlush(due);
        return due;
    }

    /** Enters what a decision has made due, unless it was decided before the place began to owe anything; once. */
    void decided(DisclosureDue due) {
        boolean before =
                begunOn(due.divisionCode).filter(due.periodFrom::isBefore).isPresent();
        if (!before && !isNoted(due)) {
            persist(due);
        }
    }

    /** From which day on a place owes what the calendar says; empty where it was never minded. */
    private Optional<LocalDate> begunOn(String division) {
        return Optional.ofNullable(getEntityManager()
                .createQuery(
                        """
                        select min(d.periodFrom) from DisclosureDue d
                        where d.divisionCode = :division and d.cause in (:standing, :period)""",
                        LocalDate.class)
                .setParameter("division", division)
                .setParameter("standing", Cause.STANDING)
                .setParameter("period", Cause.PERIOD)
                .getSingleResult());
    }

    private boolean isNoted(DisclosureDue due) {
        return count(
                        "itemCode = ?1 and divisionCode = ?2 and cause = ?3 and periodFrom = ?4 and occasion = ?5",
                        due.itemCode,
                        due.divisionCode,
                        due.cause,
                        due.periodFrom,
                        due.occasion)
                > 0;
    }

    /** By item code and place, the last of what was laid by the calendar. */
    Map<String, Laid> laidLast() {
        return getEntityManager()
                .createQuery(
                        """
                        select d.itemCode, d.divisionCode, d.periodTo, d.itemId from DisclosureDue d
                        where d.cause in (:standing, :period) and not exists (
                          select 1 from DisclosureDue e where e.itemCode = d.itemCode and e.divisionCode = d.divisionCode
                          and e.cause in (:standing, :period) and e.periodTo > d.periodTo)""",
                        Laid.class)
                .setParameter("standing", Cause.STANDING)
                .setParameter("period", Cause.PERIOD)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Laid::key, Function.identity()));
    }

    /** Those that are overdue on a day and not marked so, behind an id. */
    List<UUID> toLapse(LocalDate today, UUID after, int most) {
        return getEntityManager()
                .createQuery(
                        """
                        select d.id from DisclosureDue d
                        where d.state = :open and d.overdueOn <= :today and d.id > :after order by d.id""",
                        UUID.class)
                .setParameter("open", DueState.OPEN)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** One to mark, under its row lock; empty where someone was faster. */
    Optional<DisclosureDue> lockToLapse(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
