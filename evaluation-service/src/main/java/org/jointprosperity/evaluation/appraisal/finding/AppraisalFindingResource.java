package org.jointprosperity.evaluation.appraisal.finding;

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
import org.jointprosperity.evaluation.appraisal.campaign.AppraisalSubjects;
import org.jointprosperity.evaluation.appraisal.campaign.Appraisals;
import org.jointprosperity.evaluation.appraisal.campaign.PreparingAppraisals;
import org.jointprosperity.evaluation.appraisal.kind.Stage;
import org.jointprosperity.evaluation.standing.Standing;

/** 组织评定: found by those who hold the appraisal, objected to by the appraised, answered by a superior. */
@Path("/api/v1/appraisal-findings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appraisal-findings", description = "组织评定 what was found in appraisals")
@Transactional
class AppraisalFindingResource {

    private final Appraisals appraisals;
    private final AppraisalSubjects subjects;
    private final AppraisalFindings findings;
    private final GradeRules rules;
    private final PreparingAppraisals holders;
    private final Appraised appraised;
    private final Standing standing;
    private final IfMatch ifMatch;
    private final Pages pages;

    AppraisalFindingResource(
            Appraisals appraisals,
            AppraisalSubjects subjects,
            AppraisalFindings findings,
            GradeRules rules,
            PreparingAppraisals holders,
            Appraised appraised,
            Standing standing,
            IfMatch ifMatch,
            Pages pages) {
        this.appraisals = appraisals;
        this.subjects = subjects;
        this.findings = findings;
        this.rules = rules;
        this.holders = holders;
        this.appraised = appraised;
        this.standing = standing;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_findings_list",
            summary = "评定列表 List findings",
            description = "关于您本人、您的支部或单位的，反馈之前不列出。Those about you, your branch or unit are left out before feedback.")
    public Page<AppraisalFindingView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("appraisal") UUID appraisal,
            @QueryParam("kind") String kind,
            @QueryParam("year") Integer year,
            @QueryParam("subject") String subject,
            @QueryParam("division") String division) {
        var own = appraised.own();
        var wanted = Criteria.afterId(pages.after(page))
                .where("(objectUntil is not null or subjectNumber not in :own)", "own", own.isEmpty() ? null : own)
                .is("appraisalId", appraisal)
                .is("kindCode", kind)
                .is("ofYear", year)
                .is("subjectNumber", subject)
                .below("divisionCode", division);
        return pageOf(page, wanted);
    }

    @GET
    @Path("/mine")
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_findings_mine",
            summary = "对我的评定 List what was found of you, or of the branch or unit you answer for",
            description = "反馈之后才可查阅。Told once feedback has been given.")
    public Page<AppraisalFindingView> mine(@BeanParam @Valid PageRequest page) {
        var wanted = Criteria.afterId(pages.after(page))
                .where("objectUntil is not null and subjectNumber in :mine", "mine", appraised.answeredFor());
        return pageOf(page, wanted);
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_findings_find",
            summary = "组织评定 Find a grade, with reasons",
            description = "评定由人作出，可与测评结果不一致，须写明理由。Decided by people; it may differ from the poll, with reasons.")
    public RestResponse<AppraisalFindingView> find(@NotNull @Valid RecordFinding form) {
        var held = appraisals.lock(form.appraisal());
        var finder = holders.holder(held.kind(), held.divisionCode(), held.unitCode());
        held.requireStage(Stage.FINDING);
        var subject = subjects.require(held.id(), form.subject());
        var judged = rules.judge(held, subject, form.decision().grade());
        var finding = new AppraisalFinding(held, subject, form, judged, finder);
        findings.entered(finding);
        return Created.at("/api/v1/appraisal-findings/" + finding.id, AppraisalFindingView.of(finding));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_findings_get", summary = "评定详情 Get a finding")
    public AppraisalFindingView get(UUID id) {
        return AppraisalFindingView.of(appraised.shown(findings.require(id)));
    }

    @POST
    @Path("/{id}/objection")
    @Idempotent
    @PermissionsAllowed({"evaluation:write", "evaluation:confirm"})
    @Operation(operationId = "evaluation_findings_object", summary = "异议 Object, as the one it is about")
    public RestResponse<AppraisalFindingView> object(UUID id, @NotNull @Valid ObjectToFinding form) {
        var finding = locked(id);
        appraised.require(finding);
        finding.object(form, standing.now());
        return saved(finding);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_findings_answer", summary = "答复异议 Answer the objection, as a superior")
    public RestResponse<AppraisalFindingView> answer(UUID id, @NotNull @Valid AnswerFindingObjection form) {
        var held = appraisals.lock(findings.require(id).appraisalId);
        var finding = locked(id);
        var judge = standing.above(finding.divisionCode, finding.kindCode);
        var judged = form.decision() == null
                ? null
                : rules.judge(
                        held,
                        subjects.require(held.id(), finding.subjectId),
                        form.decision().grade());
        finding.answer(form, judged, judge);
        return saved(finding);
    }

    private Page<AppraisalFindingView> pageOf(PageRequest page, Criteria wanted) {
        var found = findings.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, finding -> finding.id.toString()).map(AppraisalFindingView::of);
    }

    private AppraisalFinding locked(UUID id) {
        var finding = findings.lock(id);
        ifMatch.require(finding.version);
        return finding;
    }

    private RestResponse<AppraisalFindingView> saved(AppraisalFinding finding) {
        findings.persistAndFlush(finding);
        return RestResponse.ok(AppraisalFindingView.of(finding));
    }
}
