package org.jointprosperity.evaluation.disclosure.due;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItems;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.privacy.PublicText;

/** 应公开清单: what is due and what is overdue, as of any day past; and what events have made due. */
@Path("/api/v1/disclosure-dues")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-dues", description = "应公开清单 what has to be published by when")
@Transactional
class DisclosureDueResource {

    private static final String OVERDUE = "overdueOn <= :asOf and (doneOn is null or doneOn > :asOf)";
    private static final String DUE =
            "overdueOn > :asOf and periodFrom <= :asOf and (doneOn is null or doneOn > :asOf)";

    private final DisclosureDues dues;
    private final DisclosureItems items;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    DisclosureDueResource(
            DisclosureDues dues, DisclosureItems items, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.dues = dues;
        this.items = items;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_dues_list", summary = "应公开与逾期清单 List what is due and overdue")
    public Page<DisclosureDueView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") Level level,
            @QueryParam("division") String division,
            @QueryParam("state") DueState state,
            @QueryParam("overdue")
                    @Parameter(
                            description =
                                    "true：该日已逾期；false：该日应公开而未逾期。Overdue on the day, or due on it and not overdue; absent: all.")
                    Boolean overdue,
            @QueryParam("asOf") @Parameter(description = "按哪一天，缺省为今天。As of which day; today if absent.")
                    LocalDate asOf) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("itemCode", item)
                .is("level", level)
                .below("divisionCode", division)
                .is("state", state);
        if (overdue != null) {
            wanted.where(overdue ? OVERDUE : DUE, "asOf", day(asOf));
        }
        var found = dues.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, due -> due.id.toString()).map(DisclosureDueView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_dues_get", summary = "应公开事项详情 Get what is due")
    public DisclosureDueView get(UUID id) {
        return DisclosureDueView.of(dues.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_disclosure_dues_note",
            summary = "登记须公开的事项 Note an event that has to be published")
    public RestResponse<DisclosureDueView> note(@NotNull @Valid NoteEvent request) {
        String division = request.division().value();
        place.require(division, null);
        var today = businessDay.today();
        rule(!request.happenedOn().isAfter(today), "date-in-the-future", "date", request.happenedOn(), "today", today);
        var item = items.ruling(request.item(), division, request.happenedOn());
        var due = dues.noted(DisclosureDue.after(
                item, division, request.happenedOn(), PublicText.of(request.occasion(), "occasion")));
        return Created.at("/api/v1/disclosure-dues/" + due.id, DisclosureDueView.of(due));
    }

    private LocalDate day(LocalDate asked) {
        var today = businessDay.today();
        if (asked != null && asked.isAfter(today)) {
            throw Refusal.field("asOf", "day-in-future");
        }
        return asked == null ? today : asked;
    }
}
