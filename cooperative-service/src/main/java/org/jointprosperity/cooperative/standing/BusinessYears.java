package org.jointprosperity.cooperative.standing;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jointprosperity.contracts.CooperativeEvent.AssociationConverted;

/** The notes on years with and without business 经营年度. */
@ApplicationScoped
class BusinessYears implements PanacheRepositoryBase<BusinessYear, UUID> {

    /** How many years running up to the last one noted had no business, of those over on a day; empty where none is noted. */
    Optional<Long> idleUntil(UUID organisation, LocalDate day) {
        var noted = new TreeMap<Integer, Boolean>();
        list("organisationId = ?1 and year < ?2 order by id", organisation, day.getYear())
                .forEach(note -> noted.put(note.year, note.business));
        return idle(noted);
    }

    /** Years that begin on the day of a conversion or later are not of what is closed on it. */
    void on(@Observes AssociationConverted converted) {
        var day = converted.convertedOn();
        int first = day.getDayOfYear() == 1 ? day.getYear() : day.getYear() + 1;
        rule(
                count("organisationId = ?1 and year >= ?2", converted.associationId(), first) == 0,
                "conversion-before-last-entry",
                "number",
                converted.number(),
                "convertedOn",
                day);
    }

    static Optional<Long> idle(SortedMap<Integer, Boolean> noted) {
        if (noted.isEmpty()) {
            return Optional.empty();
        }
        long idle = 0;
        for (int year = noted.lastKey(); Boolean.FALSE.equals(noted.get(year)); year--) {
            idle++;
        }
        return Optional.of(idle);
    }

    List<BusinessYear> after(UUID organisation, UUID id, int fetch) {
        return find("organisationId = ?1 and id > ?2 order by id", organisation, id)
                .range(0, fetch - 1)
                .list();
    }
}
