package org.jointprosperity.evaluation.disclosure.catalogue;

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
import org.jointprosperity.chassis.time.BusinessDay;

/** 公开目录: what is disclosed by whom; everyone may read it, and a place decides it for itself and those below. */
@Path("/api/v1/disclosure-items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-items", description = "公开目录 the catalogue of disclosure")
@Transactional
class DisclosureItemResource {

    private final DisclosureItems items;
    private final DisclosureLevelCodes levels;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    DisclosureItemResource(
            DisclosureItems items,
            DisclosureLevelCodes levels,
            CurrentPlace place,
            BusinessDay businessDay,
            Pages pages) {
        this.items = items;
        this.levels = levels;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_items_list", summary = "公开目录列表 List the catalogue")
    public Page<DisclosureItemView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("code") String code,
            @QueryParam("level") Level level,
            @QueryParam("division")
                    @Parameter(description = "约束该地的。Those that bind this place.", example = "611023104001")
                    String division,
            @QueryParam("on") LocalDate on) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("code", code)
                .is("level", level)
                .where("(jurisdiction = '00' or :division like concat(jurisdiction, '%'))", "division", division)
                .where("effectiveFrom <= :on and (effectiveTo is null or effectiveTo >= :on)", "on", on);
        var found = items.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, item -> item.id.toString()).map(DisclosureItemView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_items_get", summary = "公开目录项 Get an item of the catalogue")
    public DisclosureItemView get(UUID id) {
        return DisclosureItemView.of(items.require(id));
    }

    @GET
    @Path("/levels")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_levels", summary = "公开层级代码表 The table of levels")
    public DisclosureLevelView.All levels() {
        return new DisclosureLevelView.All(levels.list("order by ordinal").stream()
                .map(DisclosureLevelView::of)
                .toList());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:admin")
    @Operation(operationId = "evaluation_disclosure_items_define", summary = "列入公开目录 Put an item on the catalogue")
    public RestResponse<DisclosureItemView> define(@NotNull @Valid DefineItem request) {
        place.require(request.jurisdiction().value(), null);
        var today = businessDay.today();
        rule(
                !request.effectiveFrom().isBefore(today),
                "disclosure-item-begins-in-the-past",
                "effectiveFrom",
                request.effectiveFrom(),
                "today",
                today);
        rule(
                request.effectiveTo() == null || !request.effectiveTo().isBefore(request.effectiveFrom()),
                "disclosure-item-ends-before-it-begins",
                "effectiveFrom",
                request.effectiveFrom(),
                "effectiveTo",
                request.effectiveTo());
        rule(
                request.jurisdiction().value().length() <= request.level().digits(),
                "disclosure-item-below-its-level",
                "jurisdiction",
                request.jurisdiction().value(),
                "level",
                request.level());
        rule(!items.isOfAnotherLevel(request), "disclosure-item-of-another-level", "item", request.code());
        rule(
                !items.isDated(request),
                "disclosure-item-already-dated",
                "item",
                request.code(),
                "effectiveFrom",
                request.effectiveFrom());
        rule(
                request.matters() == null || request.rhythm().waitsForAnEvent(),
                "disclosure-item-waits-for-no-event",
                "item",
                request.code(),
                "rhythm",
                request.rhythm());
        var item = new DisclosureItem(request);
        items.lawsFor(item).forEach(item::requireKept);
        items.persistAndFlush(item);
        return Created.at("/api/v1/disclosure-items/" + item.id, DisclosureItemView.of(item));
    }
}
