package org.jointprosperity.evaluation.disclosure.calendar;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;

/** 工作日历: the days off and the weekends worked, by which deadlines of answers count. */
@Path("/api/v1/disclosure-calendar-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-calendar-days", description = "工作日历 days off and weekends worked")
@Transactional
class CalendarDayResource {

    private final CalendarDays days;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    CalendarDayResource(CalendarDays days, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.days = days;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_calendar_list", summary = "工作日历 List days off and weekends worked")
    public Page<CalendarDayView> list(
            @BeanParam @Valid PageRequest page, @QueryParam("from") LocalDate from, @QueryParam("to") LocalDate to) {
        var wanted = Criteria.afterId(pages.after(page))
                .where("day >= :from", "from", from)
                .where("day <= :to", "to", to);
        var found = days.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, day -> day.id.toString()).map(CalendarDayView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_calendar_get", summary = "工作日历的一天 Get a day of the table")
    public CalendarDayView get(UUID id) {
        return CalendarDayView.of(days.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    /** Deadlines that run already stay as they were told. */
    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:admin")
    @Operation(
            operationId = "evaluation_disclosure_calendar_set",
            summary = "登记节假日或调休 Name a day off or a weekend worked")
    public RestResponse<CalendarDayView> set(@NotNull @Valid SetCalendarDay request) {
        place.require(request.jurisdiction().value(), null);
        rule(
                request.day().isAfter(businessDay.today()),
                "calendar-day-not-ahead",
                "day",
                request.day(),
                "today",
                businessDay.today());
        var day = days.entered(new DisclosureCalendarDay(request));
        return Created.at("/api/v1/disclosure-calendar-days/" + day.id, CalendarDayView.of(day));
    }
}
