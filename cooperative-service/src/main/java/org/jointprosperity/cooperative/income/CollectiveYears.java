package org.jointprosperity.cooperative.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What village collectives 村集体 earned by year, from the entries that stand, within the caller's place. */
@ApplicationScoped
public class CollectiveYears {

    private static final String SUMS =
            "select new org.jointprosperity.cooperative.income.SourceSum(e.year, e.source, sum(e.amountFen),"
                    + " max(case when e.estimated then 1 else 0 end) > 0,"
                    + " max(case when e.unproven then 1 else 0 end) > 0, count(e)) from IncomeEntry e"
                    + " where e.earner = :collective and e.divisionCode = :village and e.year = :year"
                    + " and e.reversedEntryId is null"
                    + " and not exists (select 1 from IncomeEntry r where r.reversedEntryId = e.id)"
                    + " group by e.year, e.source order by e.source";

    private final EntityManager entities;

    CollectiveYears(EntityManager entities) {
        this.entities = entities;
    }

    /** The sums of one village's year, by source. */
    public List<SourceSum> of(String village, int year) {
        return entities.createQuery(SUMS, SourceSum.class)
                .setParameter("collective", Earner.COLLECTIVE)
                .setParameter("village", village)
                .setParameter("year", year)
                .getResultList();
    }
}
