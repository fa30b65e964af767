package org.jointprosperity.evaluation.appraisal.campaign;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.evaluation.appraisal.kind.Stage;

/** 测评: prepared and opened; its stages stand in the package {@code course}. */
@Path("/api/v1/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisals", description = "测评 appraisals, their polls and what was found")
@Transactional
class AppraisalResource {

    private final Appraisals appraisals;
    private final AppraisalSubjects subjects;
    private final PreparingAppraisals preparing;
    private final OpeningAppraisals opening;
    private final PolledGroups groups;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    AppraisalResource(
            Appraisals appraisals,
            AppraisalSubjects subjects,
            PreparingAppraisals preparing,
            OpeningAppraisals opening,
            PolledGroups groups,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.preparing = preparing;
        this.opening = opening;
        this.groups = groups;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_appraisals_list", summary = "测评列表 List appraisals")
    public Page<AppraisalView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("kind") String kind,
            @QueryParam("year") Integer year,
            @QueryParam("organisation") String organisation,
            @QueryParam("stage") Stage stage,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("kindCode", kind)
                .is("ofYear", year)
                .is("organisationNumber", organisation)
                .is("stage", stage)
                .below("divisionCode", division);
        var found = appraisals
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, appraisal -> appraisal.id.toString())
                .map(appraisal -> AppraisalView.of(appraisal, List.of()));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_appraisals_get", summary = "测评详情 Get an appraisal")
    public AppraisalView get(UUID id) {
        return AppraisalView.of(appraisals.require(id), groups.of(id));
    }

    @GET
    @Path("/{id}/subjects")
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_appraisals_subjects", summary = "被测评对象 List whom it is about")
    public Page<AppraisalSubjectView> subjects(UUID id, @BeanParam @Valid PageRequest page) {
        int year = appraisals.require(id).year();
        var wanted = Criteria.afterId(pages.after(page)).is("appraisalId", id);
        var found = subjects.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, subject -> subject.id.toString())
                .map(subject -> AppraisalSubjectView.of(subject, year));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_appraisals_prepare", summary = "准备测评 Prepare an appraisal")
    public RestResponse<AppraisalView> prepare(@NotNull @Valid PrepareAppraisal form) {
        var appraisal = preparing.prepare(form);
        return Created.at("/api/v1/appraisals/" + appraisal.id, AppraisalView.of(appraisal, List.of()));
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_appraisals_open",
            summary = "启动测评 Open it and freeze who takes part",
            description = "启动后参评名单不再增减。Nobody is added to or taken off the roll afterwards.")
    public RestResponse<AppraisalView> open(UUID id, @NotNull @Valid OpenAppraisal form) {
        var appraisal = appraisals.lock(id);
        ifMatch.require(appraisal.version);
        var opener = preparing.holder(appraisal.kind, appraisal.divisionCode, appraisal.unitCode);
        appraisal.requireOpenable(form, opener);
        outbox.add(appraisal.open(form, opening.freeze(appraisal, form)));
        appraisals.persistAndFlush(appraisal);
        return RestResponse.ok(AppraisalView.of(appraisal, groups.of(id)));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_appraisals_cancel",
            summary = "取消测评 Cancel an appraisal; it stays on record",
            description = "已有人作答或已录入计票单的不得取消；取消后该年度可以重新准备。"
                    + "Not once somebody has voted; afterwards another may be prepared for the year.")
    public RestResponse<AppraisalView> cancel(UUID id, @NotNull @Valid CancelAppraisal form) {
        var appraisal = appraisals.lock(id);
        ifMatch.require(appraisal.version);
        var actor = preparing.holder(appraisal.kind, appraisal.divisionCode, appraisal.unitCode);
        appraisals.barAnswers(id);
        appraisal.cancel(form, groups.votes(id), actor).ifPresent(outbox::add);
        appraisals.persistAndFlush(appraisal);
        return RestResponse.ok(AppraisalView.of(appraisal, groups.of(id)));
    }
}
