package org.jointprosperity.evaluation.selection.promotion;

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
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.evaluation.neighbour.Kind;
import org.jointprosperity.evaluation.neighbour.Neighbours;
import org.jointprosperity.evaluation.selection.count.KnownTellers;
import org.jointprosperity.evaluation.selection.count.OnRoll;
import org.jointprosperity.evaluation.selection.course.CourseKind;
import org.jointprosperity.evaluation.selection.course.Courses;
import org.jointprosperity.evaluation.selection.course.Nominator;
import org.jointprosperity.evaluation.standing.Standing;

/** 村干部选拔副科: nominated by a superior, led through the steps of the course, appointed. */
@Path("/api/v1/promotions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "promotions", description = "从优秀村干部中选拔乡镇副职 promotion of village cadres to deputy posts of towns")
@Transactional
class PromotionResource {

    private static final int COUNTY = 6;

    private final Promotions promotions;
    private final Courses courses;
    private final Neighbours neighbours;
    private final KnownTellers tellers;
    private final OnRoll rolls;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    PromotionResource(
            Promotions promotions,
            Courses courses,
            Neighbours neighbours,
            KnownTellers tellers,
            OnRoll rolls,
            Standing standing,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.promotions = promotions;
        this.courses = courses;
        this.neighbours = neighbours;
        this.tellers = tellers;
        this.rolls = rolls;
        this.standing = standing;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_promotions_list", summary = "选拔列表 List promotions")
    public Page<PromotionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("state") PromotionState state,
            @QueryParam("person") String person,
            @QueryParam("town") String town,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("state", state)
                .is("personNumber", person)
                .is("townCode", town)
                .below("divisionCode", division);
        var found = promotions
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, promotion -> promotion.id.toString()).map(this::view);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_promotions_get", summary = "选拔详情 Get a promotion")
    public PromotionView get(UUID id) {
        return view(promotions.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_promotions_nominate", summary = "提名 Nominate a village cadre, as a superior")
    public RestResponse<PromotionView> nominate(@NotNull @Valid NominateCadre form) {
        var branch = neighbours.require(Kind.BRANCH, form.branch());
        neighbours.require(Kind.PERSON, form.person());
        var course = courses.inForce(CourseKind.CADRE_PROMOTION, branch.divisionCode(), form.nominatedOn());
        var actor = standing.above(branch.divisionCode(), course.code());
        String county = branch.divisionCode().substring(0, COUNTY);
        rule(form.town().startsWith(county), "town-of-another-county", "town", form.town(), "county", county);
        var promotion = promotions.nominated(new Promotion(form, branch.divisionCode(), course, actor));
        return Created.at("/api/v1/promotions/" + promotion.id, view(promotion));
    }

    @POST
    @Path("/{id}/steps")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_promotions_take_step", summary = "完成下一步 Take the next step")
    public RestResponse<PromotionView> step(UUID id, @NotNull @Valid TakePromotionStep form) {
        tellers.require(form.certificate());
        var promotion = locked(id);
        requireCovered(promotion, form);
        promotion
                .take(
                        form,
                        courses.require(promotion.courseCode),
                        standing.above(promotion.divisionCode, promotion.courseCode))
                .ifPresent(outbox::add);
        return saved(promotion);
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_promotions_close", summary = "终止选拔 End a promotion")
    public RestResponse<PromotionView> close(UUID id, @NotNull @Valid EndPromotion form) {
        var promotion = locked(id);
        promotion.close(form, standing.above(promotion.divisionCode, promotion.courseCode));
        return saved(promotion);
    }

    /** 民主推荐: no more recommend than there are voters of the village, of whom its party members are some. */
    private void requireCovered(Promotion promotion, TakePromotionStep form) {
        if (form.issued() != null) {
            OnRoll.requireCovered(
                    Nominator.VILLAGERS,
                    form.issued(),
                    rolls.voters(promotion.divisionCode, form.on()),
                    courses.require(promotion.courseCode).cited());
        }
    }

    private PromotionView view(Promotion promotion) {
        return PromotionView.of(promotion, standing.mayBeToldOf(promotion.divisionCode));
    }

    private Promotion locked(UUID id) {
        var promotion = promotions.lock(id);
        ifMatch.require(promotion.version);
        return promotion;
    }

    private RestResponse<PromotionView> saved(Promotion promotion) {
        promotions.persistAndFlush(promotion);
        return RestResponse.ok(view(promotion));
    }
}
