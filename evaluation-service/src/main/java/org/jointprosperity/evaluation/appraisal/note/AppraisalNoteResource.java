package org.jointprosperity.evaluation.appraisal.note;

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
import org.jointprosperity.evaluation.standing.Standing;

/** 自评、互评: taken down person by person, and read by those who hold the appraisal. */
@Path("/api/v1/appraisals/{id}/notes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisals")
@Transactional
@PermissionsAllowed("evaluation:write")
class AppraisalNoteResource {

    private final Appraisals appraisals;
    private final AppraisalSubjects subjects;
    private final AppraisalNotes notes;
    private final Standing standing;
    private final Pages pages;

    AppraisalNoteResource(
            Appraisals appraisals, AppraisalSubjects subjects, AppraisalNotes notes, Standing standing, Pages pages) {
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.notes = notes;
        this.standing = standing;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_appraisal_notes_list", summary = "自评、互评意见 List what was said")
    public Page<AppraisalNoteView> list(UUID id, @BeanParam @Valid PageRequest page) {
        appraisals.require(id);
        var wanted = Criteria.afterId(pages.after(page)).is("appraisalId", id);
        var found = notes.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, note -> note.id.toString()).map(AppraisalNoteView::of);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "evaluation_appraisal_notes_take", summary = "记录意见 Take down what was said")
    public RestResponse<AppraisalNoteView> take(UUID id, @NotNull @Valid TakeNote form) {
        var appraisal = appraisals.lock(id);
        var recorder = standing.within(appraisal.divisionCode(), appraisal.unitCode());
        var note = new AppraisalNote(appraisal, subjects.require(id, form.subject()), form.note(), recorder);
        notes.persist(note);
        return Created.at("/api/v1/appraisals/" + id + "/notes", AppraisalNoteView.of(note));
    }
}
