package org.jointprosperity.evaluation.post;

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
import java.util.UUID;
import java.util.function.BiConsumer;
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
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.commitment.Commitments;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.standing.Standing;

/** 上岗: asked for, matched, made public, promised. */
@Path("/api/v1/post-assignments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts")
@Transactional
class AssignmentResource {

    private final Assignments assignments;
    private final Posts posts;
    private final Commitments commitments;
    private final Neighbours neighbours;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    AssignmentResource(
            Assignments assignments,
            Posts posts,
            Commitments commitments,
            Neighbours neighbours,
            Standing standing,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.assignments = assignments;
        this.posts = posts;
        this.commitments = commitments;
        this.neighbours = neighbours;
        this.standing = standing;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_post_assignments_list", summary = "上岗列表 List who asked for which post")
    public Page<AssignmentView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("post") UUID post,
            @QueryParam("person") String person,
            @QueryParam("state") Assignment.AssignmentState state) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("postId", post)
                .is("personNumber", person)
                .is("state", state);
        var found = assignments
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, assignment -> assignment.id.toString()).map(AssignmentView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_post_assignments_get", summary = "上岗详情 Get an assignment")
    public AssignmentView get(UUID id) {
        return AssignmentView.of(assignments.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_post_assignments_apply", summary = "自荐或推荐 Volunteer or nominate")
    public RestResponse<AssignmentView> apply(@NotNull @Valid ApplyForPost form) {
        return applied(form);
    }

    @POST
    @Path("/volunteering")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed({"evaluation:write", "evaluation:confirm"})
    @Operation(operationId = "evaluation_post_assignments_volunteer", summary = "本人自荐 Volunteer oneself")
    public RestResponse<AssignmentView> volunteer(@NotNull @Valid VolunteerForPost form) {
        return applied(form.by(standing.person("post-commitment-star")));
    }

    @POST
    @Path("/{id}/match")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_post_assignments_match", summary = "定岗 Give the post, or not, with reasons")
    public RestResponse<AssignmentView> match(UUID id, @NotNull @Valid MatchMember form) {
        return done(id, (assignment, actor) -> assignment.match(post(assignment), form, actor));
    }

    @POST
    @Path("/{id}/publication")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_post_assignments_publish", summary = "公示 Make public who is to have the post")
    public RestResponse<AssignmentView> publish(UUID id) {
        return done(id, (assignment, actor) -> assignment.publish(post(assignment), actor));
    }

    @POST
    @Path("/{id}/promise")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_post_assignments_promise", summary = "设岗承诺 Tie the member's commitment to it")
    public RestResponse<AssignmentView> promise(UUID id, @NotNull @Valid PromiseAtPost form) {
        return done(id, (assignment, actor) -> {
            var commitment = commitments.require(form.commitment());
            rule(!assignments.isLetter(commitment.id()), "commitment-of-another-post");
            var numbers = neighbours.aliases(Kind.PERSON, assignment.personNumber);
            outbox.add(assignment.promise(post(assignment), commitment, numbers, actor));
        });
    }

    private RestResponse<AssignmentView> applied(ApplyForPost form) {
        var post = posts.findByIdOptional(form.post()).orElseThrow(() -> Refusal.field("post", "post-unknown"));
        var actor = standing.within(post.divisionCode, null);
        var member = neighbours.require(Kind.PERSON, form.person());
        rule(member.divisionCode().equals(post.divisionCode), "member-of-another-village", "person", form.person());
        rule(member.isOf(post.branchNumber), "member-of-another-branch", "person", form.person());
        rule(member.isPartyMember(), "not-a-party-member", "person", form.person(), "rule", "post-commitment-star");
        rule(!assignments.isOpen(post.id, form.person()), "already-applied", "person", form.person());
        var assignment = new Assignment(post, form, actor);
        assignments.persistAndFlush(assignment);
        return Created.at("/api/v1/post-assignments/" + assignment.id, AssignmentView.of(assignment));
    }

    private Post post(Assignment assignment) {
        return posts.require(assignment.postId);
    }

    private RestResponse<AssignmentView> done(UUID id, BiConsumer<Assignment, Actor> step) {
        var assignment = assignments.lock(id);
        ifMatch.require(assignment.version);
        step.accept(assignment, standing.within(assignment.divisionCode, null));
        assignments.persistAndFlush(assignment);
        return RestResponse.ok(AssignmentView.of(assignment));
    }
}
