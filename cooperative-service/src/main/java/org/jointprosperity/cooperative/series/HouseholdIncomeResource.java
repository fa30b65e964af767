package org.jointprosperity.cooperative.series;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.cooperative.income.BookingIncome;
import org.jointprosperity.cooperative.income.EnteringIncome;
import org.jointprosperity.cooperative.income.ExactAmounts;
import org.jointprosperity.cooperative.income.HouseholdYears;
import org.jointprosperity.cooperative.income.RecordIncome;
import org.jointprosperity.cooperative.income.YearIncome;
import org.jointprosperity.cooperative.neighbour.Kind;
import org.jointprosperity.cooperative.neighbour.Neighbour;
import org.jointprosperity.cooperative.neighbour.Neighbours;

/** 户的收入台账: what a household earned year by year; one of another town is not found. */
@Path("/api/v1/household-incomes/{household}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "household-incomes", description = "户的收入台账 incomes of households by year")
@Transactional
class HouseholdIncomeResource {

    private final Neighbours neighbours;
    private final HouseholdYears years;
    private final BookingIncome booking;
    private final EnteringIncome entering;
    private final LookingAtIncomes looking;
    private final ExactAmounts amounts;

    HouseholdIncomeResource(
            Neighbours neighbours,
            HouseholdYears years,
            BookingIncome booking,
            EnteringIncome entering,
            LookingAtIncomes looking,
            ExactAmounts amounts) {
        this.neighbours = neighbours;
        this.years = years;
        this.booking = booking;
        this.entering = entering;
        this.looking = looking;
        this.amounts = amounts;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_household_incomes_get", summary = "户的收入台账 A household's incomes by year")
    public HouseholdIncomeView get(String household) {
        return view(known(household));
    }

    @POST
    @Path("/entries")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_household_incomes_record", summary = "登记户的收入 Record an income")
    public RestResponse<HouseholdIncomeView> record(String household, @NotNull @Valid RecordIncome request) {
        var known = known(household);
        var entry = entering.ofHousehold(known.number(), request);
        return Created.at("/api/v1/incomes/" + entry, view(known));
    }

    @POST
    @Path("/persons")
    @Idempotent
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_household_incomes_count", summary = "登记家庭人口 Count the persons of a year")
    public RestResponse<HouseholdIncomeView> count(String household, @NotNull @Valid CountPersons request) {
        var known = known(household);
        booking.count(known, request.year(), request.persons(), request.complete());
        return RestResponse.ok(view(known));
    }

    private Neighbour known(String household) {
        return neighbours.of(Kind.HOUSEHOLD, household).orElseThrow(Refusal::notFound);
    }

    private HouseholdIncomeView view(Neighbour household) {
        var series = years.of(household.number());
        var sums = years.sourcesOf(household.number());
        var shown = new ArrayList<HouseholdIncomeView.Year>();
        YearIncome before = null;
        for (var year : series) {
            shown.add(HouseholdIncomeView.year(year, sums, looking.at(year, before), amounts));
            before = year;
        }
        var base = series.stream()
                .filter(year -> year.perHeadFen() != null)
                .map(YearIncome::year)
                .findFirst()
                .orElse(null);
        return new HouseholdIncomeView(household.number(), household.divisionCode(), base, shown);
    }
}
