package org.jointprosperity.evaluation.rejudgement;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
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
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.job.JobView;
import org.jointprosperity.chassis.job.Jobs;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.pack.RulePackVersions;
import org.jointprosperity.evaluation.standing.Standing;
import org.jointprosperity.evaluation.verdict.RuleBook;

/** 重新裁定: asked for, done by a job, kept as a record; no meeting is changed by it. */
@Path("/api/v1/rule-packs/{pack}/rejudgements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "rule-packs")
@Transactional
class RejudgementResource {

    private final Rejudgements rejudgements;
    private final RejudgedMeetings changes;
    private final RulePackVersions packs;
    private final RuleBook rules;
    private final Standing standing;
    private final CurrentPlace place;
    private final Jobs jobs;
    private final Pages pages;

    RejudgementResource(
            Rejudgements rejudgements,
            RejudgedMeetings changes,
            RulePackVersions packs,
            RuleBook rules,
            Standing standing,
            CurrentPlace place,
            Jobs jobs,
            Pages pages) {
        this.rejudgements = rejudgements;
        this.changes = changes;
        this.packs = packs;
        this.rules = rules;
        this.standing = standing;
        this.place = place;
        this.jobs = jobs;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @ResponseStatus(202)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_rejudgements_ask",
            summary = "按规则包重新裁定过去的会议 Hold past meetings against a rule pack",
            description =
                    "列出您辖区内裁定会有不同的会议与选举投票，附新旧裁定与数字；不改动任何会议。"
                            + "Lists the meetings and ballots of your place whose verdict would differ, with both verdicts; changes no meeting.")
    public RestResponse<RejudgementView> ask(String pack, @NotNull @Valid AskRejudgement request) {
        var version = request.number() == null ? packs.requireLatest(pack) : packs.require(pack, request.number());
        var division = place.get().division();
        var asker = standing.within(division, null);
        if (division.chars().noneMatch(Character::isDigit)) {
            throw new Refusal(403, "place-not-yours").with("division", division);
        }
        var rejudgement = new Rejudgement(request, version.id(), rules.onItsDays(version.pack()), division, asker);
        rejudgement.jobId = jobs.submit(RejudgingMeetings.KIND, rejudgement.id.toString(), new byte[0])
                .id();
        return Created.accepted(
                "/api/v1/rule-packs/" + pack + "/rejudgements/" + rejudgement.id,
                RejudgementView.of(rejudgements.saved(rejudgement), pack, version.number()));
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_rejudgements_list", summary = "重新裁定列表 List rejudgements by a rule pack")
    public Page<RejudgementView> list(String pack, @BeanParam @Valid PageRequest page) {
        var versions = packs.ids(pack);
        var wanted =
                Criteria.afterId(pages.after(page)).where("rulePackId in :versions", "versions", versions.keySet());
        var found = rejudgements
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, rejudgement -> rejudgement.id.toString())
                .map(rejudgement -> RejudgementView.of(rejudgement, pack, versions.get(rejudgement.rulePackId)));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_rejudgements_get", summary = "重新裁定 Get a rejudgement")
    public RejudgementView get(String pack, UUID id) {
        var rejudgement = required(pack, id);
        return RejudgementView.of(rejudgement, pack, packs.ids(pack).get(rejudgement.rulePackId));
    }

    @GET
    @Path("/{id}/meetings")
    @PermissionsAllowed("evaluation:read")
    @Operation(
            operationId = "evaluation_rejudgements_meetings",
            summary = "裁定会有不同的会议 The meetings whose verdict would differ")
    public Page<RejudgedMeetingView> meetings(String pack, UUID id, @BeanParam @Valid PageRequest page) {
        required(pack, id);
        var wanted = Criteria.afterId(pages.after(page)).is("rejudgementId", id);
        var found = changes.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, rejudged -> rejudged.id.toString()).map(RejudgedMeetingView::of);
    }

    @GET
    @Path("/{id}/job")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_rejudgements_job", summary = "重新裁定的进度 Progress of a rejudgement")
    public JobView job(String pack, UUID id) {
        return jobs.require(required(pack, id).jobId);
    }

    @DELETE
    @Path("/{id}/job")
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_rejudgements_cancel", summary = "停止重新裁定 Stop a rejudgement under way")
    public JobView cancel(String pack, UUID id) {
        return jobs.cancel(required(pack, id).jobId);
    }

    /** One by another pack is not found here. */
    private Rejudgement required(String pack, UUID id) {
        var rejudgement = rejudgements.require(id);
        if (!packs.ids(pack).containsKey(rejudgement.rulePackId)) {
            throw Refusal.notFound();
        }
        return rejudgement;
    }
}
