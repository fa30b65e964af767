package org.jointprosperity.cooperative.series;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.income.HouseholdYears;
import org.jointprosperity.cooperative.income.YearIncome;

/** Looks at a household's years beside its village, and says what is unusual. */
@ApplicationScoped
class LookingAtIncomes {

    private final HouseholdYears years;
    private final IncomePolicies policies;
    private final BusinessDay businessDay;

    LookingAtIncomes(HouseholdYears years, IncomePolicies policies, BusinessDay businessDay) {
        this.years = years;
        this.policies = policies;
        this.businessDay = businessDay;
    }

    /** What is unusual in one year, after what the year before was. */
    List<Warning> at(YearIncome year, YearIncome before) {
        if (year.perHeadFen() == null) {
            return List.of();
        }
        var policy = policies.inForce(year.division(), businessDay.today());
        var warnings = new ArrayList<Warning>();
        medianOf(year.division(), year.year(), policy).ifPresent(median -> {
            if (policy.isFarAbove(year.perHeadFen(), median)) {
                warnings.add(new Warning(
                        Warning.Code.ABOVE_VILLAGE_MEDIAN, policy.medianTimes, policy.source, policy.verified));
            }
        });
        if (before != null
                && before.perHeadFen() != null
                && before.year() == year.year() - 1
                && policy.isBigChange(before.perHeadFen(), year.perHeadFen())) {
            warnings.add(new Warning(
                    Warning.Code.CHANGED_WITHIN_A_YEAR, policy.changePerMille, policy.source, policy.verified));
        }
        return warnings;
    }

    /** The median of the recorded households; empty where they are too few to be told of. */
    private OptionalLong medianOf(String village, int year, IncomePolicy policy) {
        var perHead = years.in(village, year).stream()
                .map(YearIncome::perHeadFen)
                .filter(Objects::nonNull)
                .toList();
        return policy.suppresses(perHead.size()) ? OptionalLong.empty() : Median.of(perHead);
    }
}
