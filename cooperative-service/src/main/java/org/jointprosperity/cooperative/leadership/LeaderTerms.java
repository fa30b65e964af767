package org.jointprosperity.cooperative.leadership;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.time.BusinessDay;

/** The terms of the leaders of associations and cooperatives; to be written under the lock of the association. */
@ApplicationScoped
public class LeaderTerms implements PanacheRepositoryBase<LeaderTerm, UUID> {

    private final BusinessDay businessDay;

    LeaderTerms(BusinessDay businessDay) {
        this.businessDay = businessDay;
    }

    /** A person leads from a day on, which is not in the future; whoever led until then does so no more. */
    public void begin(UUID association, String person, LocalDate since) {
        var today = businessDay.today();
        rule(!since.isAfter(today), "date-in-the-future", "date", since, "today", today);
        end(association, since);
        persist(new LeaderTerm(association, person, since, today));
    }

    /** Nobody leads from that day on. A term that began later stands in the way. */
    public void end(UUID association, LocalDate until) {
        find("associationId = ?1 and until is null", association)
                .firstResultOptional()
                .ifPresent(term -> {
                    rule(
                            !until.isBefore(term.since),
                            "leader-term-began-later",
                            "person",
                            term.personNumber,
                            "since",
                            term.since,
                            "day",
                            until);
                    term.until = until;
                    flush();
                });
    }

    /** Who leads it on a day. */
    public Optional<String> leading(UUID association, LocalDate day) {
        return find("associationId = ?1 and since <= ?2 and (until is null or until > ?2)", association, day)
                .firstResultOptional()
                .map(term -> term.personNumber);
    }

    /** Who leads any of them on a day. */
    public List<String> leading(Collection<UUID> associations, LocalDate day) {
        return find("associationId in ?1 and since <= ?2 and (until is null or until > ?2)", associations, day).stream()
                .map(term -> term.personNumber)
                .toList();
    }

    /** The term of another person who leads it on a day or later, the first of them. */
    public Optional<LeaderTermView> anotherLeading(UUID association, String person, LocalDate day) {
        return find(
                        "associationId = ?1 and personNumber <> ?2 and (until is null or until > ?3) order by since, id",
                        association,
                        person,
                        day)
                .firstResultOptional()
                .map(LeaderTermView::of);
    }

    /** The first term begins with the foundation, and moves with it; a foundation after its end or after a later beginning is refused. */
    public void refound(UUID association, LocalDate before, LocalDate after) {
        if (after.equals(before)) {
            return;
        }
        find("associationId = ?1 order by since, id", association)
                .firstResultOptional()
                .ifPresent(first -> {
                    boolean moves = first.since.equals(before);
                    var latest = moves ? first.until : first.since;
                    rule(
                            latest == null || !after.isAfter(latest),
                            "founded-after-first-entry",
                            "foundedOn",
                            after,
                            "first",
                            latest);
                    if (moves) {
                        first.since = after;
                        flush();
                    }
                });
    }

    /** The terms of one association behind an id, on a day or, without one, all. */
    public List<LeaderTermView> page(UUID association, LocalDate asOf, String after, int fetch) {
        var wanted = Criteria.afterId(after)
                .is("associationId", association)
                .where("since <= :asOf and (until is null or until > :asOf)", "asOf", asOf);
        return find(wanted.query(), wanted.parameters()).range(0, fetch - 1).stream()
                .map(LeaderTermView::of)
                .toList();
    }
}
