package org.jointprosperity.cooperative.series;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.cooperative.income.Band;
import org.jointprosperity.cooperative.income.ExactAmounts;
import org.jointprosperity.cooperative.income.HouseholdYears;
import org.jointprosperity.cooperative.income.YearIncome;

/** 户的增长: how recorded households grew, each beside its own village's median. */
@Path("/api/v1/household-growth")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "household-incomes", description = "户的收入台账 incomes of households by year")
@Transactional
class GrowthResource {

    private final HouseholdYears years;
    private final IncomePolicies policies;
    private final ExactAmounts amounts;
    private final BusinessDay businessDay;
    private final Pages pages;

    GrowthResource(
            HouseholdYears years, IncomePolicies policies, ExactAmounts amounts, BusinessDay businessDay, Pages pages) {
        this.years = years;
        this.policies = policies;
        this.amounts = amounts;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    /** A division is named, so that a county is not summed up page by page: a town or a village at most. */
    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_household_growth_list",
            summary = "户的增长与本村中位数 Growth of households beside their village's median")
    public Page<GrowthView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("year") @NotNull @Min(1978) @Max(2100) Integer year,
            @QueryParam("division") @NotNull String division) {
        var grown = grown(Reach.ofTownOrVillage(division), year);
        var byVillage = grown.values().stream()
                .collect(groupingBy(growth -> growth.year().division()));
        String after = pages.after(page);
        var shown = grown.entrySet().stream()
                .filter(entry -> entry.getKey().compareTo(after) > 0)
                .sorted(Map.Entry.comparingByKey())
                .limit(page.fetch())
                .map(entry -> view(
                        entry.getValue(), byVillage.get(entry.getValue().year().division())))
                .toList();
        return pages.page(page, shown, GrowthView::household);
    }

    private Map<String, Growth> grown(String division, int year) {
        var grown = new HashMap<String, Growth>();
        years.upTo(division, year).stream()
                .filter(one -> one.perHeadFen() != null)
                .collect(groupingBy(YearIncome::household))
                .forEach((household, series) -> growth(series, year).ifPresent(growth -> grown.put(household, growth)));
        return grown;
    }

    private static Optional<Growth> growth(List<YearIncome> series, int year) {
        var base = series.get(0);
        var last = series.get(series.size() - 1);
        return last.year() == year && base.year() < year && base.perHeadFen() > 0
                ? Optional.of(new Growth(base, last))
                : Optional.empty();
    }

    private GrowthView view(Growth growth, List<Growth> ofVillage) {
        var policy = policies.inForce(growth.year().division(), businessDay.today());
        var median = policy.suppresses(ofVillage.size())
                ? null
                : (Long) Median.of(ofVillage.stream().map(Growth::perMille).toList())
                        .getAsLong();
        boolean exact = amounts.areShown();
        return new GrowthView(
                growth.year().household(),
                growth.year().division(),
                growth.base().year(),
                growth.year().year(),
                amounts.of(growth.base().perHeadFen()),
                amounts.of(growth.year().perHeadFen()),
                Band.of(growth.base().perHeadFen()),
                Band.of(growth.year().perHeadFen()),
                exact ? growth.perMille() : null,
                median,
                ofVillage.size(),
                median == null ? null : growth.perMille() > median,
                growth.base().estimated() || growth.year().estimated(),
                growth.base().unproven() || growth.year().unproven());
    }
}
