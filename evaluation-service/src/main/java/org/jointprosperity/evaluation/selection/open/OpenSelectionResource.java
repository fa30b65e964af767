package org.jointprosperity.evaluation.selection.open;

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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.score.TieRule;
import org.jointprosperity.evaluation.standing.Standing;

/** 公开竞聘: announced here or brought by {@code evaluation-rosters}, led through the steps of its course, closed. */
@Path("/api/v1/open-selections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "open-selections", description = "公开竞聘村党支部书记 open selection of branch secretaries")
@Transactional
class OpenSelectionResource {

    private final OpenSelections selections;
    private final Courses courses;
    private final Neighbours neighbours;
    private final Standing standing;
    private final IfMatch ifMatch;
    private final Pages pages;

    OpenSelectionResource(
            OpenSelections selections,
            Courses courses,
            Neighbours neighbours,
            Standing standing,
            IfMatch ifMatch,
            Pages pages) {
        this.selections = selections;
        this.courses = courses;
        this.neighbours = neighbours;
        this.standing = standing;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_open_selections_list", summary = "公开竞聘列表 List open selections")
    public Page<OpenSelectionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") SelectionState state,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("awaits") @Parameter(description = "等待某类对象到达的。Those that wait for such a neighbour.")
                    Kind awaits) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("state", state)
                .is("branchNumber", branch)
                .below("divisionCode", division)
                .is("awaitsKind", awaits);
        var found = selections
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, selection -> selection.id.toString()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_open_selections_get", summary = "公开竞聘详情 Get an open selection")
    public OpenSelectionView get(UUID id) {
        return view(selections.require(id));
    }

    @GET
    @Path("/{id}/ranking")
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_open_selections_ranking",
            summary = "入围排名与末位并列 The ranking, with ties at the last place")
    public RankingView ranking(UUID id, @QueryParam("tieRule") TieRule tieRule) {
        var selection = selections.require(id);
        return selection.courseCode == null
                ? RankingView.of(Optional.empty())
                : RankingView.of(selection.field().ranking(courses.require(selection.courseCode), tieRule));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_open_selections_announce",
            summary = "发布竞聘公告 Announce an open selection, as a superior")
    public RestResponse<OpenSelectionView> announce(@NotNull @Valid AnnounceSelection form) {
        var branch = neighbours.require(Kind.BRANCH, form.branch());
        var course = courses.inForce(CourseKind.OPEN_SELECTION, branch.divisionCode(), form.noticedOn());
        var actor = standing.above(branch.divisionCode(), course.code());
        var selection = selections.announced(new OpenSelection(form, branch.divisionCode(), course, actor));
        return Created.at("/api/v1/open-selections/" + selection.id, view(selection));
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_take_step", summary = "完成本步骤 End the present step")
    public RestResponse<OpenSelectionView> step(UUID id, @NotNull @Valid TakeStep form) {
        var selection = locked(id);
        var actor = standing.above(selection.divisionCode, selection.ruleOfSuperior());
        selection.requireConducted();
        selection.take(form, courses.require(selection.courseCode), actor);
        return saved(selection);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_open_selections_close", summary = "终止竞聘 Close without a secretary")
    public RestResponse<OpenSelectionView> close(UUID id, @NotNull @Valid CloseSelection form) {
        var selection = locked(id);
        selection.close(form, standing.above(selection.divisionCode, selection.ruleOfSuperior()));
        return saved(selection);
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
}
