package org.jointprosperity.evaluation.appraisal.poll;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubjects;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisals;
import org.jointprosperity.evaluation.appraisal.campaign.PolledGroups;
import org.jointprosperity.evaluation.appraisal.campaign.PreparingAppraisals;
import org.jointprosperity.evaluation.appraisal.scale.Scales;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;

/** 计票单: entered by who holds the appraisal, read without the votes. */
@Path("/api/v1/appraisals/{id}/count-sheets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisals")
@Transactional
@PermissionsAllowed("evaluation:write")
class CountSheetResource {

    private final Appraisals appraisals;
    private final AppraisalSubjects subjects;
    private final PolledGroups groups;
    private final CountSheets sheets;
    private final Scales scales;
    private final PreparingAppraisals holders;
    private final Neighbours neighbours;
    private final Pages pages;

    CountSheetResource(
            Appraisals appraisals,
            AppraisalSubjects subjects,
            PolledGroups groups,
            CountSheets sheets,
            Scales scales,
            PreparingAppraisals holders,
            Neighbours neighbours,
            Pages pages) {
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.groups = groups;
        this.sheets = sheets;
        this.scales = scales;
        this.holders = holders;
        this.neighbours = neighbours;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_count_sheets_list", summary = "计票单列表 List the sheets")
    public Page<CountSheetView> list(UUID id, @BeanParam @Valid PageRequest page) {
        var appraisal = appraisals.require(id);
        holders.holder(appraisal.kind(), appraisal.divisionCode(), appraisal.unitCode());
        var wanted = Criteria.afterId(pages.after(page)).is("appraisalId", id);
        var found = sheets.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, sheet -> sheet.id.toString()).map(CountSheetView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            operationId = "evaluation_count_sheets_record",
            summary = "录入计票单 Enter the counts of a secret poll",
            description = "两名计票人、计票单影像的哈希必填；录入后不改。Two tellers and the hash of the sheet; never changed.")
    public RestResponse<CountSheetView> record(UUID id, @NotNull @Valid RecordSheet form) {
        var appraisal = appraisals.lock(id);
        var recorder = holders.holder(appraisal.kind(), appraisal.divisionCode(), appraisal.unitCode());
        neighbours.require(Kind.PERSON, form.tellerOne());
        neighbours.require(Kind.PERSON, form.tellerTwo());
        var sheet = new CountSheet(
                appraisal,
                groups.require(id, form.evaluators()),
                subjects.gradedOf(id),
                scales.get(appraisal.scaleCode(), appraisal.scaleVersion()),
                form,
                recorder);
        sheets.entered(sheet);
        return Created.at("/api/v1/appraisals/" + id + "/count-sheets", CountSheetView.of(sheet));
    }
}
