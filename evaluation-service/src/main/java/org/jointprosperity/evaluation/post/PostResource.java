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
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.standing.Standing;

/** 岗位: set up and closed by a branch. */
@Path("/api/v1/posts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "posts", description = "设岗定责 posts for members without office")
@Transactional
class PostResource {

    private final Posts posts;
    private final Neighbours neighbours;
    private final Standing standing;
    private final IfMatch ifMatch;
    private final Pages pages;

    PostResource(Posts posts, Neighbours neighbours, Standing standing, IfMatch ifMatch, Pages pages) {
        this.posts = posts;
        this.neighbours = neighbours;
        this.standing = standing;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_posts_list", summary = "岗位列表 List posts")
    public Page<PostView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("branch") String branch,
            @QueryParam("postClass") String postClass,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("branchNumber", branch)
                .is("postClass", postClass)
                .below("divisionCode", division);
        var found = posts.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, post -> post.id.toString()).map(PostView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_posts_get", summary = "岗位详情 Get a post")
    public PostView get(UUID id) {
        return PostView.of(posts.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_posts_open", summary = "设岗 Set up a post")
    public RestResponse<PostView> open(@NotNull @Valid OpenPost form) {
        var branch = neighbours.require(Kind.BRANCH, form.branch());
        var actor = standing.within(branch.divisionCode(), null);
        rule(!posts.exists(form), "post-already-open", "name", form.name());
        var post = new Post(form, branch.divisionCode(), actor);
        posts.persistAndFlush(post);
        return Created.at("/api/v1/posts/" + post.id, PostView.of(post));
    }

    @POST
    @Path("/{id}/closing")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_posts_close", summary = "撤岗 Close a post")
    public RestResponse<PostView> close(UUID id) {
        var post = posts.lock(id);
        ifMatch.require(post.version);
        post.close(standing.within(post.divisionCode, null));
        posts.persistAndFlush(post);
        return RestResponse.ok(PostView.of(post));
    }
}
