package org.jointprosperity.cooperative.village;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.income.CollectiveYears;
import org.jointprosperity.cooperative.income.HouseholdYears;
import org.jointprosperity.cooperative.income.YearIncome;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.series.IncomePolicies;
import org.jointprosperity.cooperative.series.Median;

/** What villages earn in a year, put together from the entries of their collectives and households. */
@ApplicationScoped
class Villages {

    private static final String WITH_INCOME =
            "select distinct e.divisionCode from IncomeEntry e where e.year = :year and e.divisionCode > :after"
                    + " and e.divisionCode >= :from and e.divisionCode < :to order by e.divisionCode";

    private final EntityManager entities;
    private final CollectiveYears collectives;
    private final HouseholdYears households;
    private final IncomePolicies policies;
    private final BusinessDay businessDay;

    Villages(
            EntityManager entities,
            CollectiveYears collectives,
            HouseholdYears households,
            IncomePolicies policies,
            BusinessDay businessDay) {
        this.entities = entities;
        this.collectives = collectives;
        this.households = households;
        this.policies = policies;
        this.businessDay = businessDay;
    }

    /** So many villages with any income in a year, in the order of their codes. */
    List<VillageIncomeView> of(String division, int year, String after, int most) {
        return entities
                .createQuery(WITH_INCOME, String.class)
                .setParameter("year", year)
                .setParameter("after", after)
                .setParameter("from", division)
                .setParameter("to", division + ":")
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(village -> of(village, year))
                .toList();
    }

    VillageIncomeView of(String village, int year) {
        return new VillageIncomeView(village, year, collective(village, year), households(village, year), null);
    }

    private VillageIncomeView.Collective collective(String village, int year) {
        var sums = collectives.of(village, year);
        long total = sums.stream().mapToLong(sum -> sum.fen()).reduce(0, Math::addExact);
        return new VillageIncomeView.Collective(
                Money.ofFen(total),
                sums.stream().anyMatch(sum -> sum.estimated()),
                sums.stream().anyMatch(sum -> sum.unproven()),
                sums.stream()
                        .map(sum -> new VillageIncomeView.Source(
                                sum.source(), Money.ofFen(sum.fen()), sum.estimated(), sum.unproven(), sum.entries()))
                        .toList());
    }

    private VillageIncomeView.Households households(String village, int year) {
        var recorded = households.in(village, year).stream()
                .filter(one -> one.perHeadFen() != null)
                .toList();
        var policy = policies.inForce(village, businessDay.today());
        if (policy.suppresses(recorded.size())) {
            return new VillageIncomeView.Households(
                    recorded.size(), true, policy.leastHouseholds(), null, null, false, false, null);
        }
        var perHead = recorded.stream()
                .map(YearIncome::perHeadFen)
                .filter(Objects::nonNull)
                .toList();
        long mean = perHead.stream().mapToLong(Long::longValue).reduce(0, Math::addExact) / perHead.size();
        return new VillageIncomeView.Households(
                recorded.size(),
                false,
                policy.leastHouseholds(),
                Money.ofFen(Median.of(perHead).getAsLong()),
                Money.ofFen(mean),
                recorded.stream().anyMatch(YearIncome::estimated),
                recorded.stream().anyMatch(YearIncome::unproven),
                whole(village, recorded.size(), mean));
    }

    private VillageIncomeView.Whole whole(String village, int recorded, long mean) {
        long persons = registered(Kind.PERSON, village);
        return new VillageIncomeView.Whole(
                true, recorded, registered(Kind.HOUSEHOLD, village), persons, Money.ofFen(total(mean, persons)));
    }

    private static long total(long mean, long persons) {
        try {
            return Math.multiplyExact(mean, persons);
        } catch (ArithmeticException tooLarge) {
            throw new RuleViolation("income-sum-too-large").with("persons", persons);
        }
    }

    private long registered(Kind kind, String village) {
        return entities.createQuery(
                        "select count(n) from Neighbour n where n.kind = :kind and n.divisionCode = :village"
                                + " and n.mergedInto is null",
                        Long.class)
                .setParameter("kind", kind)
                .setParameter("village", village)
                .getSingleResult();
    }
}
