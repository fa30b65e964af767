package org.jointprosperity.evaluation.star;

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
import java.util.Set;
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
import org.jointprosperity.evaluation.commitment.Commitments;
import org.jointprosperity.evaluation.commitment.Commitments.Ended;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.post.Assignments;
import org.jointprosperity.evaluation.standing.Standing;

/** 红星: awarded at the year's end, objected to, answered. */
@Path("/api/v1/stars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "stars", description = "争创红星 the red star of a year")
@Transactional
class StarResource {

    /** By which superiors decide. */
    private static final String RULE = "post-commitment-star";

    private final Stars stars;
    private final Commitments commitments;
    private final Assignments assignments;
    private final Neighbours neighbours;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;
    private final Terms terms;

    StarResource(
            Stars stars,
            Commitments commitments,
            Assignments assignments,
            Neighbours neighbours,
            Standing standing,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages,
            Terms terms) {
        this.stars = stars;
        this.commitments = commitments;
        this.assignments = assignments;
        this.neighbours = neighbours;
        this.standing = standing;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
        this.terms = terms;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_stars_list", summary = "红星列表 List red stars")
    public Page<StarView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("person") String person,
            @QueryParam("year") Integer year,
            @QueryParam("state") StarState state,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("personNumber", person)
                .is("ofYear", year)
                .is("state", state)
                .below("divisionCode", division);
        var found = stars.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, star -> star.id.toString()).map(StarView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_stars_get", summary = "红星详情 Get a red star")
    public StarView get(UUID id) {
        return StarView.of(stars.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_stars_award", summary = "评红星 Award the star of a year, as a superior")
    public RestResponse<StarView> award(@NotNull @Valid AwardStar form) {
        var person = neighbours.require(Kind.PERSON, form.person());
        var awarder = standing.above(person.divisionCode(), RULE);
        var numbers = neighbours.aliases(Kind.PERSON, form.person());
        stars.requireNone(numbers, form.year());
        var star = stars.awarded(new Star(
                form, person.divisionCode(), person.unitCode(), grounds(numbers, form.year()), terms, awarder));
        outbox.add(star.awarded());
        return Created.at("/api/v1/stars/" + star.id, StarView.of(star));
    }

    @POST
    @Path("/{id}/objection")
    @Idempotent
    @PermissionsAllowed({"evaluation:write", "evaluation:confirm"})
    @Operation(operationId = "evaluation_stars_object", summary = "异议 Object within the days it stands open")
    public RestResponse<StarView> object(UUID id, @NotNull @Valid ObjectToStar form) {
        var star = locked(id);
        star.object(form, standing.within(star.divisionCode, star.unitCode));
        return saved(star);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_stars_answer",
            summary = "答复异议：维持或撤销红星 Answer the objection, as a superior: the star stays or is withdrawn")
    public RestResponse<StarView> answer(UUID id, @NotNull @Valid AnswerStarObjection form) {
        var star = locked(id);
        outbox.add(star.answer(form, standing.above(star.divisionCode, RULE)));
        return saved(star);
    }

    private Grounds grounds(Set<String> numbers, int year) {
        var ended = commitments.endedOf(numbers, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Grounds(
                ended,
                assignments.lettersAmong(ended.stream().map(Ended::commitment).toList()));
    }

    private Star locked(UUID id) {
        var star = stars.lock(id);
        ifMatch.require(star.version);
        return star;
    }

    private RestResponse<StarView> saved(Star star) {
        stars.persistAndFlush(star);
        return RestResponse.ok(StarView.of(star));
    }
}
