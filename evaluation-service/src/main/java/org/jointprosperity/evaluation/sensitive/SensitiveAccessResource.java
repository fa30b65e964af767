package org.jointprosperity.evaluation.sensitive;

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

/** 查阅台账: who was shown which record in full and why, for administrators. */
@Path("/api/v1/sensitive-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "sensitive-accesses", description = "敏感信息查阅 accesses to sensitive data")
@Transactional
@PermissionsAllowed("evaluation:admin")
class SensitiveAccessResource {

    private final SensitiveAccesses accesses;
    private final Pages pages;

    SensitiveAccessResource(SensitiveAccesses accesses, Pages pages) {
        this.accesses = accesses;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_sensitive_accesses_list", summary = "查阅记录列表 List accesses to sensitive data")
    public Page<SensitiveAccessView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("register") SensitiveAccess.Register register,
            @QueryParam("record") UUID record,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("register", register)
                .is("recordId", record)
                .below("divisionCode", division);
        var found = accesses.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, access -> access.id.toString()).map(SensitiveAccessView::of);
    }
}
