package org.jointprosperity.evaluation.score;

import static java.time.temporal.ChronoUnit.DAYS;
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
import java.time.LocalDate;
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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.evidence.SubjectKind;

/** 计分办法: how evidence counts; everyone may read it, and a place decides it for itself. */
@Path("/api/v1/score-policies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "scores", description = "成效计分 what evidence counts for")
@Transactional
class ScorePolicyResource {

    private final ScorePolicies policies;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Pages pages;

    ScorePolicyResource(ScorePolicies policies, CurrentPlace place, BusinessDay businessDay, Pages pages) {
        this.policies = policies;
        this.place = place;
        this.businessDay = businessDay;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_score_policies_list", summary = "计分办法列表 List policies of scoring")
    public Page<ScorePolicyView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("subjectKind") SubjectKind subjectKind,
            @QueryParam("division") String division,
            @QueryParam("on") LocalDate on) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("subjectKind", subjectKind)
                .where(":division like concat(jurisdiction, '%')", "division", division)
                .where(ScorePolicies.IN_FORCE, "on", on);
        var found = policies.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, policy -> policy.id.toString()).map(ScorePolicyView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_score_policies_get", summary = "计分办法详情 Get a policy of scoring")
    public ScorePolicyView get(UUID id) {
        return ScorePolicyView.of(policies.findByIdOptional(id).orElseThrow(Refusal::notFound));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:admin")
    @Operation(
            operationId = "evaluation_score_policies_set",
            summary = "制定计分办法 Decide how evidence counts from a day on")
    public RestResponse<ScorePolicyView> set(@NotNull @Valid SetScorePolicy request) {
        place.require(request.jurisdiction().value(), null);
        if (request.subjectKind() == SubjectKind.ASSOCIATION) {
            throw Refusal.field("subjectKind", "subject-not-scored");
        }
        if (!request.weighsOnce()) {
            throw Refusal.field("weights", "weighed-twice");
        }
        request.neverWeighing().ifPresent(weight -> {
            throw Refusal.field("weights", "state-not-of-evidence");
        });
        rule(
                !request.effectiveFrom().isBefore(businessDay.today()),
                "policy-begins-in-the-past",
                "effectiveFrom",
                request.effectiveFrom(),
                "today",
                businessDay.today(),
                "missing",
                DAYS.between(request.effectiveFrom(), businessDay.today()));
        rule(
                request.effectiveTo() == null || !request.effectiveTo().isBefore(request.effectiveFrom()),
                "period-ends-before-it-starts");
        rule(!policies.exists(request), "policy-already-dated", "effectiveFrom", request.effectiveFrom());
        var policy = new ScorePolicy(request);
        policies.persistAndFlush(policy);
        return Created.at("/api/v1/score-policies/" + policy.id, ScorePolicyView.of(policy));
    }
}
