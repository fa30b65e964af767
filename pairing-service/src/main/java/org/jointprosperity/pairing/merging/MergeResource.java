package org.jointprosperity.pairing.merging;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.pairing.history.Kind;

/** 合并记录: the trail of entries that were registered twice, for those who register and those who audit. */
@Path("/api/v1/merges")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "merges", description = "重复登记的合并 merges of entries registered twice")
@Transactional
class MergeResource {

    private final Merges merges;
    private final Pages pages;

    MergeResource(Merges merges, Pages pages) {
        this.merges = merges;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed({"pairing:write", "pairing:admin", "pairing:audit"})
    @Operation(operationId = "pairing_merges_list", summary = "合并记录列表 List merges")
    public Page<MergeView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("kind") Kind kind,
            @QueryParam("duplicate") String duplicate,
            @QueryParam("survivor") String survivor,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("kind", kind)
                .is("duplicateNumber", duplicate)
                .is("survivorNumber", survivor)
                .below("divisionCode", division);
        var found = merges.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, merge -> merge.id.toString()).map(MergeView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed({"pairing:write", "pairing:admin", "pairing:audit"})
    @Operation(operationId = "pairing_merges_get", summary = "合并记录详情 Get a merge")
    public MergeView get(UUID id) {
        return MergeView.of(merges.require(id));
    }
}
