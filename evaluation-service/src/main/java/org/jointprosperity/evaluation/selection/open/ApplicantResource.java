package org.jointprosperity.evaluation.selection.open;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.selection.count.KnownTellers;
import org.jointprosperity.evaluation.selection.count.OnRoll;
import org.jointprosperity.evaluation.selection.course.Course;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.standing.Standing;

/** 报名人: applied, reviewed, scored, assessed, inspected; or out of the running with the reasons. */
@Path("/api/v1/open-selections/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "open-selections")
@Transactional
class ApplicantResource {

    private final OpenSelections selections;
    private final Courses courses;
    private final Neighbours neighbours;
    private final KnownTellers tellers;
    private final OnRoll rolls;
    private final Standing standing;
    private final IfMatch ifMatch;

    ApplicantResource(
            OpenSelections selections,
            Courses courses,
            Neighbours neighbours,
            KnownTellers tellers,
            OnRoll rolls,
            Standing standing,
            IfMatch ifMatch) {
        this.selections = selections;
        this.courses = courses;
        this.neighbours = neighbours;
        this.tellers = tellers;
        this.rolls = rolls;
        this.standing = standing;
        this.ifMatch = ifMatch;
    }

    @POST
    @Path("/applications")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_open_selections_apply",
            summary = "报名或支部推荐 Enter an application or a branch's recommendation")
    public RestResponse<OpenSelectionView> apply(UUID id, @NotNull @Valid ApplyForSelection form) {
        var applicant = neighbours.require(Kind.PERSON, form.person());
        if (form.recommendedBy() != null) {
            neighbours.require(Kind.BRANCH, form.recommendedBy());
        }
        var selection = locked(id);
        rule(applicant.isPartyMember(), "not-a-party-member", "person", form.person(), "rule", selection.courseCode);
        var actor = standing.within(selection.divisionCode, null);
        selection.apply(form, course(selection), actor);
        return saved(selection);
    }

    @POST
    @Path("/reviews")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_review", summary = "联合资格审查结论 Enter a joint finding")
    public RestResponse<OpenSelectionView> review(UUID id, @NotNull @Valid ReviewApplicant form) {
        return entered(id, (selection, course, actor) -> selection.review(form, course, actor));
    }

    @POST
    @Path("/scores")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_score", summary = "演讲评分 Enter the scores of a speech")
    public RestResponse<OpenSelectionView> score(UUID id, @NotNull @Valid ScoreApplicant form) {
        return entered(id, (selection, course, actor) -> selection.score(form, course, actor));
    }

    @POST
    @Path("/assessments")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_assess", summary = "测评票数 Enter the count of an assessment")
    public RestResponse<OpenSelectionView> assess(UUID id, @NotNull @Valid AssessApplicant form) {
        tellers.require(form.certificate());
        return entered(id, (selection, course, actor) -> {
            OnRoll.requireCovered(form.group(), form.issued(), asked(selection, form), course.cited());
            selection.assess(form, course, actor);
        });
    }

    @POST
    @Path("/inspections")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_inspect", summary = "考察结论 Enter the finding of an inspection")
    public RestResponse<OpenSelectionView> inspect(UUID id, @NotNull @Valid InspectApplicant form) {
        return entered(id, (selection, course, actor) -> selection.inspect(form, course, actor));
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_withdraw", summary = "本人退出 An applicant withdraws")
    public RestResponse<OpenSelectionView> withdraw(UUID id, @NotNull @Valid LeaveRunning form) {
        return entered(
                id, (selection, course, actor) -> selection.leave(form, ApplicantState.WITHDRAWN, course, actor));
    }

    @POST
    @Path("/exclusions")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_open_selections_exclude",
            summary = "取消资格 Exclude an applicant, for example after an objection was upheld")
    public RestResponse<OpenSelectionView> exclude(UUID id, @NotNull @Valid LeaveRunning form) {
        return entered(id, (selection, course, actor) -> selection.leave(form, ApplicantState.EXCLUDED, course, actor));
    }

    private RestResponse<OpenSelectionView> entered(UUID id, Entry entry) {
        var selection = locked(id);
        entry.into(selection, course(selection), standing.above(selection.divisionCode, selection.ruleOfSuperior()));
        return saved(selection);
    }

    private Course course(OpenSelection selection) {
        selection.requireConducted();
        return courses.require(selection.courseCode);
    }

    /** Everybody on the roll of the group that was asked. */
    private Set<String> asked(OpenSelection selection, AssessApplicant form) {
        return form.group() == Group.MEMBERS
                ? rolls.members(selection.divisionCode, selection.branchNumber, form.heldOn())
                : rolls.voters(selection.divisionCode, form.heldOn());
    }

    private OpenSelectionView view(OpenSelection selection) {
        return OpenSelectionView.of(selection, standing.mayBeToldOf(selection.divisionCode));
    }

    private OpenSelection locked(UUID id) {
        var selection = selections.lock(id);
        ifMatch.require(selection.version);
        return selection;
    }

    private RestResponse<OpenSelectionView> saved(OpenSelection selection) {
        selections.persistAndFlush(selection);
        return RestResponse.ok(view(selection));
    }

    /** Something a superior enters into a selection. */
    private interface Entry {
        void into(OpenSelection selection, Course course, Actor actor);
    }
}
