package org.jointprosperity.evaluation.award;

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
import org.jointprosperity.evaluation.code.CodeEntries;
import org.jointprosperity.evaluation.code.CodeTable;
import org.jointprosperity.evaluation.evidence.SubjectKind;
import org.jointprosperity.evaluation.score.Score;
import org.jointprosperity.evaluation.score.Scoring;
import org.jointprosperity.evaluation.standing.Actor;
import org.jointprosperity.evaluation.standing.Standing;

/** 年度评优: proposed, decided, objected to, answered. */
@Path("/api/v1/awards")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "awards", description = "年度评优 awards of a year")
@Transactional
class AwardResource {

    /** By which superiors decide. */
    private static final String RULE = "record-card-and-awards";

    private final Awards awards;
    private final Scoring scoring;
    private final CodeEntries codes;
    private final Standing standing;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    AwardResource(
            Awards awards,
            Scoring scoring,
            CodeEntries codes,
            Standing standing,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.awards = awards;
        this.scoring = scoring;
        this.codes = codes;
        this.standing = standing;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_awards_list", summary = "评优列表 List awards")
    public Page<AwardView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("subjectKind") SubjectKind subjectKind,
            @QueryParam("subject") String subject,
            @QueryParam("year") Integer year,
            @QueryParam("code") String code,
            @QueryParam("state") AwardState state,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .is("subjectKind", subjectKind)
                .is("subjectNumber", subject)
                .is("ofYear", year)
                .is("code", code)
                .is("state", state)
                .below("divisionCode", division);
        var found = awards.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, award -> award.id.toString()).map(AwardView::of);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_awards_get", summary = "评优详情 Get an award")
    public AwardView get(UUID id) {
        return AwardView.of(awards.require(id));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_awards_propose", summary = "评优提名 Propose an award on the evidence of a year")
    public RestResponse<AwardView> propose(@NotNull @Valid ProposeAward form) {
        String division = scoring.division(form.subjectKind(), form.subject());
        var proposer = standing.within(division, form.subjectKind() == SubjectKind.UNIT ? form.subject() : null);
        codes.require(CodeTable.YEARLY_AWARDS, form.code(), division, proposer.on());
        var score = scoring.score(form.subjectKind(), form.subject(), division, form.year(), proposer.on());
        var award =
                awards.proposed(new Award(form, division, score, proposer, isFor(form.subjectKind(), form.subject())));
        return Created.at("/api/v1/awards/" + award.id, AwardView.of(award));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_awards_decide",
            summary = "评优决定 Decide, as a superior and another person, with reasons")
    public RestResponse<AwardView> decide(UUID id, @NotNull @Valid DecideAward form) {
        var award = locked(id);
        var decider = standing.above(award.divisionCode, RULE);
        var now = score(award, decider);
        award.decide(form, now, decider, isFor(award)).ifPresent(outbox::add);
        return saved(award);
    }

    @POST
    @Path("/{id}/objection")
    @Idempotent
    @PermissionsAllowed({"evaluation:write", "evaluation:confirm"})
    @Operation(
            operationId = "evaluation_awards_object",
            summary = "提出异议 Object to an award within the days it stands open",
            description = "不授予的，由被提名的一方提出。Against one that was declined, whom it was for objects.")
    public RestResponse<AwardView> object(UUID id, @NotNull @Valid ObjectToAward form) {
        var award = locked(id);
        awards.requireNoOther(award);
        award.object(form, standing.within(award.divisionCode, award.unitCode), isFor(award));
        return saved(award);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_awards_answer",
            summary = "答复异议 Answer the objection to an award, as a superior who is no party")
    public RestResponse<AwardView> answer(UUID id, @NotNull @Valid AnswerAwardObjection form) {
        var award = locked(id);
        var judge = standing.above(award.divisionCode, RULE);
        award.answer(form, score(award, judge), judge, isFor(award)).ifPresent(outbox::add);
        return saved(award);
    }

    private Score score(Award award, Actor on) {
        return scoring.score(award.subjectKind, award.subjectNumber, award.divisionCode, award.ofYear, on.on());
    }

    private boolean isFor(Award award) {
        return isFor(award.subjectKind, award.subjectNumber);
    }

    /** Whether the caller is whom an award is for, or acts for the branch or unit. */
    private boolean isFor(SubjectKind kind, String subject) {
        return switch (kind) {
            case PERSON -> standing.isPerson(subject);
            case BRANCH -> standing.isOfBranch(subject);
            case UNIT -> standing.isOfUnit(subject);
            case ASSOCIATION -> false;
        };
    }

    private Award locked(UUID id) {
        var award = awards.lock(id);
        ifMatch.require(award.version);
        return award;
    }

    private RestResponse<AwardView> saved(Award award) {
        awards.saved(award);
        return RestResponse.ok(AwardView.of(award));
    }
}
