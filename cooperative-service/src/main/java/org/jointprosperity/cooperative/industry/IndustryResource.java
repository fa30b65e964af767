package org.jointprosperity.cooperative.industry;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;

/** 产业代码表. */
@Path("/api/v1/industries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "industries", description = "产业代码表 the code table of industries")
@Transactional
class IndustryResource {

    private final Industries industries;
    private final Pages pages;

    IndustryResource(Industries industries, Pages pages) {
        this.industries = industries;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_industries_list", summary = "产业代码表 List the industries of the code table")
    public Page<IndustryView> list(@BeanParam @Valid PageRequest page) {
        var found = industries.page(Criteria.after("name", pages.after(page)), page.fetch());
        return pages.page(page, found, industry -> industry.name).map(IndustryView::of);
    }
}
