package org.jointprosperity.cooperative.income;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/**
 * What households earned by year, from the entries that stand: the income per head is the one stated, else the sum of the
 * sources of a completely entered year by the persons who share it, rounded down to the 分. Row-level security keeps it in
 * the caller's place.
 */
@ApplicationScoped
public class HouseholdYears {

    private static final String YEARS =
            """
            with stands as (
              select e.*, coalesce((
                select s.gross from income_source s
                where s.code = e.source and s.earner = e.earner
                  and (s.jurisdiction = '00' or e.division_code like s.jurisdiction || '%%')
                  and s.effective_from <= e.earned_on and (s.effective_to is null or s.effective_to >= e.earned_on)
                order by s.jurisdiction = '00', length(s.jurisdiction) desc, s.effective_from desc limit 1), false) as gross
              from income_entry e
              where e.earner = 'HOUSEHOLD' and e.reversed_entry_id is null
                and not exists (select 1 from income_entry r where r.reversed_entry_id = e.id) and %1$s),
            sums as (
              select household_number, year, max(division_code) as division_code,
                max(amount_fen) filter (where per_head) as stated,
                coalesce(sum(amount_fen) filter (where not per_head), 0) as total,
                coalesce(bool_or(estimated) filter (where per_head), false) as stated_estimated,
                coalesce(bool_or(estimated) filter (where not per_head), false) as total_estimated,
                coalesce(bool_or(gross) filter (where not per_head), false) as total_gross,
                coalesce(bool_or(unproven_income(origin_kind, receipts, division_code)) filter (where not per_head), false)
                  as total_unproven
              from stands group by household_number, year),
            counted as (
              select distinct on (household_number, year) household_number, year, division_code, persons, complete
              from household_year e where %1$s order by household_number, year, id desc)
            select household_number, coalesce(s.division_code, c.division_code) as division, year,
              coalesce(stated, case when complete and s.total > 0 then floor(total / persons) end) as per_head,
              stated is not null, coalesce(total, 0),
              case when stated is not null then stated_estimated else coalesce(total_estimated, false) end,
              case when stated is not null then false else coalesce(total_gross, false) end,
              persons, coalesce(complete, false),
              case when stated is not null then false else coalesce(total_unproven, false) end
            from sums s full join counted c using (household_number, year)
            order by household_number, year""";

    private final EntityManager entities;

    HouseholdYears(EntityManager entities) {
        this.entities = entities;
    }

    /** The years of one household, the first one first. */
    public List<YearIncome> of(String household) {
        return years(asked("e.household_number = :household").setParameter("household", household));
    }

    /** The sums of a household's entries that stand, by year and source; what is stated per head is not among them. */
    public List<SourceSum> sourcesOf(String household) {
        return entities.createQuery(
                        "select new org.jointprosperity.cooperative.income.SourceSum(e.year, e.source, sum(e.amountFen),"
                                + " max(case when e.estimated then 1 else 0 end) > 0,"
                                + " max(case when e.unproven then 1 else 0 end) > 0, count(e)) from IncomeEntry e"
                                + " where e.householdNumber = :household and not e.perHead and e.reversedEntryId is null"
                                + " and not exists (select 1 from IncomeEntry r where r.reversedEntryId = e.id)"
                                + " group by e.year, e.source order by e.year, e.source",
                        SourceSum.class)
                .setParameter("household", household)
                .getResultList();
    }

    /** One year of a household; empty where nothing is known of it. */
    public Optional<YearIncome> of(String household, int year) {
        return of(household).stream().filter(one -> one.year() == year).findFirst();
    }

    /** One year of every recorded household of a division, by number. */
    public List<YearIncome> in(String division, int year) {
        return years(asked("e.year = :year and e.division_code >= :from and e.division_code < :to")
                .setParameter("year", year)
                .setParameter("from", division)
                .setParameter("to", division + ":"));
    }

    /** All years up to one of every recorded household of a division, by number and year. */
    public List<YearIncome> upTo(String division, int year) {
        return years(asked("e.year <= :year and e.division_code >= :from and e.division_code < :to")
                .setParameter("year", year)
                .setParameter("from", division)
                .setParameter("to", division + ":"));
    }

    private Query asked(String condition) {
        entities.flush();
        return entities.createNativeQuery(YEARS.formatted(condition), Object[].class);
    }

    @SuppressWarnings("unchecked")
    private static List<YearIncome> years(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(HouseholdYears::year).toList();
    }

    private static YearIncome year(Object[] row) {
        var perHead = row[3] == null ? null : ((Number) row[3]).longValue();
        var stated = (Boolean) row[4];
        return new YearIncome(
                (String) row[0],
                (String) row[1],
                ((Number) row[2]).intValue(),
                perHead,
                perHead == null ? null : stated ? YearIncome.Basis.STATED : YearIncome.Basis.SOURCES,
                ((Number) row[5]).longValue(),
                (Boolean) row[6],
                (Boolean) row[7],
                row[8] == null ? null : ((Number) row[8]).intValue(),
                (Boolean) row[9],
                (Boolean) row[10]);
    }
}
