package org.jointprosperity.evaluation.roll;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;

/** 选民评议名册: the rolls, to be read here and brought by {@code evaluation-rosters}. */
@Path("/api/v1/rolls")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rolls", description = "选民评议名册 rolls of the villages")
@Transactional
@PermissionsAllowed("evaluation:read")
class RollResource {

    private final RollEntries entries;
    private final Pages pages;

    RollResource(RollEntries entries, Pages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_rolls_list", summary = "名册列表 List the entries of rolls")
    public Page<RollEntryView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") @Parameter(description = "该地及下级。There and below.", example = "611023104001")
                    String division,
            @QueryParam("capacity") Capacity capacity,
            @QueryParam("person") @Parameter(description = "人员编号。Roster number.", example = "N04672") String person,
            @QueryParam("asOf") @Parameter(description = "基准日。The day of the roll.", example = "2009-11-20")
                    LocalDate asOf) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("capacity", capacity)
                .is("personNumber", person)
                .is("asOf", asOf)
                .below("divisionCode", division);
        var found = entries.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, entry -> entry.id.toString()).map(RollEntryView::of);
    }
}
