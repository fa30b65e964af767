package org.jointprosperity.cooperative.standard;

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
import org.jointprosperity.chassis.time.BusinessDay;

/** 产品等级. */
@Path("/api/v1/product-grades")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "product-grades", description = "产品等级 grades of products")
@Transactional
class GradeTableResource {

    private final GradeTables tables;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    GradeTableResource(GradeTables tables, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.tables = tables;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_grades_list", summary = "产品等级列表 List grades of products")
    public Page<GradeTableView> list(@BeanParam @Valid PageRequest page, @QueryParam("product") String product) {
        var wanted = Criteria.afterId(pages.after(page)).is("product", product);
        return pages.page(page, tables.page(wanted, page.fetch()), each -> each.id.toString())
                .map(GradeTableView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("cooperative:admin")
    @Operation(
            operationId = "cooperative_grades_set",
            summary = "规定产品等级 Lay down grades of products",
            description = "不可更改，以后来的代替。Never changed; a later one takes its place.")
    public RestResponse<GradeTableView> set(@NotNull @Valid SetGrades request) {
        Jurisdiction.requireCountyOrTown(request.jurisdiction());
        place.require(request.jurisdiction().value(), null);
        Jurisdiction.requireAhead(request.effectiveFrom(), businessDay.today());
        rule(!tables.exists(request), "already-registered", "number", request.product());
        var added = new GradeTable(request);
        tables.persist(added);
        return Created.at("/api/v1/product-grades", GradeTableView.of(added));
    }
}
