package org.jointprosperity.evaluation.consultation;

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
import org.jointprosperity.evaluation.decision.TakingStages;
import org.jointprosperity.evaluation.roll.RollEntries;
import org.jointprosperity.evaluation.standing.LatestDay;
import org.jointprosperity.evaluation.template.Templates;

/** 征求意见: opinions collected and answered before a decision; concluded, they open the way to its first meeting. */
@Path("/api/v1/decisions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "decisions", description = "村级决策 decisions in stages")
@Transactional
class OpinionResource {

    private final Opinions opinions;
    private final TakingStages stages;
    private final LatestDay latestDay;
    private final RollEntries rolls;
    private final Templates templates;
    private final IfMatch ifMatch;
    private final Pages pages;

    OpinionResource(
            Opinions opinions,
            TakingStages stages,
            LatestDay latestDay,
            RollEntries rolls,
            Templates templates,
            IfMatch ifMatch,
            Pages pages) {
        this.opinions = opinions;
        this.stages = stages;
        this.latestDay = latestDay;
        this.rolls = rolls;
        this.templates = templates;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @Path("/opinions")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_opinions_list", summary = "意见列表 List the opinions before a decision")
    public Page<OpinionView> list(UUID id, @BeanParam @Valid PageRequest page) {
        var wanted = Criteria.afterId(pages.after(page)).is("decisionId", id);
        var found = opinions.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, opinion -> opinion.id.toString()).map(OpinionView::of);
    }

    @POST
    @Path("/opinions")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_opinions_collect", summary = "收集意见 Collect an opinion")
    public RestResponse<OpinionView> collect(UUID id, @NotNull @Valid CollectOpinion form) {
        var decision = stages.lock(id);
        rule(decision.consultedOn() == null, "already-consulted", "consultedOn", decision.consultedOn());
        rule(
                !form.givenOn().isBefore(decision.openedOn()),
                "opinion-before-decision",
                "givenOn",
                form.givenOn(),
                "openedOn",
                decision.openedOn(),
                "missing",
                DAYS.between(form.givenOn(), decision.openedOn()));
        var opinion = new Opinion(id, decision.divisionCode(), form, latestDay.get());
        rule(
                form.capacity() == null || rolls.stands(form.person(), form.capacity(), form.givenOn()),
                "not-on-roll",
                "member",
                form.person());
        return Created.at("/api/v1/decisions/" + id + "/opinions", OpinionView.of(opinions.saved(opinion)));
    }

    @POST
    @Path("/opinions/{opinion}/answer")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_opinions_answer", summary = "答复意见 Answer an opinion: adopted or not, and why")
    public RestResponse<OpinionView> answer(UUID id, UUID opinion, @NotNull @Valid AnswerOpinion form) {
        var found = opinions.lock(id, opinion);
        ifMatch.require(found.version);
        found.answer(form, latestDay.get());
        return RestResponse.ok(OpinionView.of(opinions.saved(found)));
    }

    @POST
    @Path("/consultation")
    @Idempotent
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_decisions_conclude_consultation",
            summary = "结束征求意见 Conclude the consultation, so that the first meeting may be held",
            description = "If-Match 为决策的版本。If-Match carries the version of the decision.")
    public RestResponse<ConsultationView> conclude(UUID id, @NotNull @Valid ConcludeConsultation form) {
        var decision = stages.lock(id);
        ifMatch.require(decision.version());
        var today = latestDay.get();
        rule(!form.concludedOn().isAfter(today), "date-in-the-future", "date", form.concludedOn(), "today", today);
        stages.hear(decision, form.concludedOn());
        var heard = new Hearing(opinions.ofDecision(id));
        heard.requireComplete(
                templates.consultation(decision.consultationPolicy()).orElse(null), form.concludedOn());
        stages.consulted(decision, heard.opinions().size(), heard.adopted(), form.concludedOn());
        return RestResponse.ok(new ConsultationView(
                id, heard.opinions().size(), heard.adopted(), form.concludedOn(), decision.version()));
    }
}
