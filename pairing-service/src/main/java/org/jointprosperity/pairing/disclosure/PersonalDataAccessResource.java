package org.jointprosperity.pairing.disclosure;

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

/** 查阅台账: who was shown whose personal data and why, for administrators and auditors. */
@Path("/api/v1/personal-data-accesses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "personal-data", description = "个人信息查阅 disclosure of personal data")
@Transactional
@PermissionsAllowed({"pairing:admin", "pairing:audit"})
class PersonalDataAccessResource {

    private final PersonalDataAccesses accesses;
    private final Pages pages;

    PersonalDataAccessResource(PersonalDataAccesses accesses, Pages pages) {
        this.accesses = accesses;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "pairing_personal_data_accesses_list", summary = "查阅记录列表 List accesses to personal data")
    public Page<PersonalDataAccessView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("number") String number,
            @QueryParam("subject") String subject,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("number", number)
                .is("subject", subject)
                .below("divisionCode", division);
        var found = accesses.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, access -> access.id.toString()).map(PersonalDataAccessView::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "pairing_personal_data_accesses_get", summary = "查阅记录详情 Get an access to personal data")
    public PersonalDataAccessView get(UUID id) {
        return PersonalDataAccessView.of(accesses.require(id));
    }
}
