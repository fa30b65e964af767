package org.jointprosperity.pairing.recognition;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;

/** 表彰: the awards and stars of those whose record cards are kept here; they are decided elsewhere. */
@Path("/api/v1/recognitions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "recognitions", description = "表彰 awards and stars of units, branches and persons")
@Transactional
class RecognitionResource {

    private final Recognitions recognitions;
    private final Pages pages;

    RecognitionResource(Recognitions recognitions, Pages pages) {
        this.recognitions = recognitions;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_recognitions_list", summary = "表彰列表 List awards and stars, withdrawn ones too")
    public Page<RecognitionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("subject") @Parameter(description = "信用代码、支部编码或花名册编号 number", example = "C0281") String subject,
            @QueryParam("year") Integer year) {
        var wanted =
                Criteria.afterId(pages.after(page)).is("subjectNumber", subject).is("ofYear", year);
        var found = recognitions
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, known -> known.id.toString()).map(RecognitionView::of);
    }
}
