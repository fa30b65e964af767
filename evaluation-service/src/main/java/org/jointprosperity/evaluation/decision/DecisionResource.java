package org.jointprosperity.evaluation.decision;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

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
import java.util.Objects;
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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.DivisionCode;
import org.jointprosperity.evaluation.decision.progress.DiscloseStage;
import org.jointprosperity.evaluation.decision.progress.RecordMeeting;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.posting.Postings;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.neighbour.PairedUnits;
import org.jointprosperity.evaluation.rule.Body;
import org.jointprosperity.evaluation.standing.LatestDay;
import org.jointprosperity.evaluation.template.Template;
import org.jointprosperity.evaluation.template.Templates;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** 村级决策: opened, held stage by stage, closed. */
@Path("/api/v1/decisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "村级决策 decisions in stages")
@Transactional
class DecisionResource {

    private final Decisions decisions;
    private final Neighbours neighbours;
    private final Subjects subjects;
    private final PairedUnits pairedUnits;
    private final Templates templates;
    private final RuleBook rules;
    private final TakingStages taking;
    private final LatestDay latestDay;
    private final Postings postings;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final Pages pages;

    DecisionResource(
            Decisions decisions,
            Neighbours neighbours,
            Subjects subjects,
            PairedUnits pairedUnits,
            Templates templates,
            RuleBook rules,
            TakingStages taking,
            LatestDay latestDay,
            Postings postings,
            CurrentPlace place,
            Outbox outbox,
            Pages pages) {
        this.decisions = decisions;
        this.neighbours = neighbours;
        this.subjects = subjects;
        this.pairedUnits = pairedUnits;
        this.templates = templates;
        this.rules = rules;
        this.taking = taking;
        this.latestDay = latestDay;
        this.postings = postings;
        this.place = place;
        this.outbox = outbox;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_decisions_list", summary = "决策列表 List decisions")
    public Page<DecisionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") State state,
            @QueryParam("matter") String matter,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("subject") UUID subject) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("state", state)
                .is("matter", matter)
                .is("branchNumber", branch)
                .is("subjectId", subject)
                .below("divisionCode", division);
        var found = decisions
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var units = pairedUnits.ofBranches(found.stream()
                .map(decision -> decision.branchNumber)
                .filter(Objects::nonNull)
                .toList());
        return pages.page(page, found, decision -> decision.id.toString())
                .map(decision -> DecisionView.of(decision, units.getOrDefault(decision.branchNumber, List.of())));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_decisions_get", summary = "决策详情 Get a decision with its meetings")
    public DecisionView get(UUID id) {
        return view(decisions.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_decisions_open",
            summary = "开启决策 Open a decision",
            description =
                    "合作社成员大会的决策由合作社提交时自行开启，表决权名册随之冻结，不在此开启。"
                            + "That of a cooperative's assembly opens by itself with the proposal and its frozen roll, and not here.")
    public RestResponse<DecisionView> open(@NotNull @Valid OpenDecision request) {
        var template =
                templates.byId(request.template()).orElseThrow(() -> Refusal.field("template", "template-unknown"));
        rule(!template.isOf(Body.COOPERATIVE_ASSEMBLY), "decision-opened-by-proposal", "template", template.id());
        var matter = rules.require(request.matter());
        var division = division(request, template);
        if (request.subject() != null) {
            subjects.require(request.subject());
        }
        var consultation =
                templates.consultation(matter, division, request.openedOn()).orElse(null);
        var decision = new Decision(request, template, matter, division, consultation, latestDay.get());
        decisions.opened(decision);
        outbox.add(decision.opened());
        return Created.at("/api/v1/decisions/" + decision.id, view(decision));
    }

    @POST
    @Path("/{id}/stages/{stage}/meetings")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_decisions_record_meeting",
            summary = "记录一次会议并裁定 Record a meeting of a stage and have it judged",
            description = "无效的会议照样记录，可再次召开；前一阶段未通过，后一阶段不能记录。"
                    + "A void meeting is kept and may be held again; a stage waits until the one before it is carried.")
    public RestResponse<RecordedMeetingView> record(UUID id, int stage, @NotNull @Valid RecordMeeting form) {
        return Created.at("/api/v1/decisions/" + id, taking.record(taking.seen(id), stage, form));
    }

    @POST
    @Path("/{id}/stages/{stage}/disclosures")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_decisions_disclose",
            summary = "记录一次公开步骤 Carry a stage by a disclosure with its proof",
            description = "公开天数不足的照样记录，可再次公开。One that hung too short is kept and may be taken again.")
    public RestResponse<DecisionView> disclose(UUID id, int stage, @NotNull @Valid DiscloseStage form) {
        var decision = taking.seen(id);
        if (form.posting() != null) {
            var posting = postings.require(form.posting(), List.of(Scope.values()));
            RuleViolation.rule(
                    posting.sha256().equals(form.textSha256()),
                    "disclosed-another-text",
                    "published",
                    posting.sha256(),
                    "given",
                    form.textSha256());
            RuleViolation.rule(
                    posting.divisionCode().equals(decision.divisionCode()),
                    "disclosed-elsewhere",
                    "published",
                    posting.divisionCode(),
                    "division",
                    decision.divisionCode());
            postings.requireShown(posting);
        }
        return Created.at("/api/v1/decisions/" + id, view(taking.disclose(decision, stage, form)));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_decisions_close",
            summary = "终止决策 Close a decision before its stages are through")
    public RestResponse<DecisionView> close(UUID id, @NotNull @Valid CloseDecision request) {
        var decision = taking.seen(id);
        taking.requireCome(decision, request.closedOn());
        outbox.add(decision.close(request, latestDay.get()));
        return RestResponse.ok(view(decisions.saved(decision)));
    }

    /** A village is named by its branch; a town or county by its code, and the caller acts within it. */
    private String division(OpenDecision request, Template template) {
        if (template.ofBranch()) {
            if (request.branch() == null || request.branch().isBlank()) {
                throw Refusal.field("branch", "branch-missing");
            }
            var village = neighbours.require(Kind.BRANCH, request.branch()).divisionCode();
            if (request.division() != null && !request.division().equals(village)) {
                throw Refusal.field("division", "division-not-of-branch");
            }
            return village;
        }
        if (request.division() == null || request.branch() != null) {
            throw Refusal.field("division", "division-decides");
        }
        var division = DivisionCode.of(request.division()).value();
        place.require(division, null);
        return division;
    }

    private DecisionView view(Decision decision) {
        return DecisionView.of(decision, decision.branchNumber == null ? List.of() : units(decision.branchNumber));
    }

    private List<String> units(String branch) {
        return pairedUnits.ofBranches(List.of(branch)).getOrDefault(branch, List.of());
    }
}
