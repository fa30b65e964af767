package org.jointprosperity.pairing.visit;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Batch;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.concern.Concern;
import org.jointprosperity.pairing.concern.ConcernView;
import org.jointprosperity.pairing.concern.Concerns;
import org.jointprosperity.pairing.history.AsOf;
import org.jointprosperity.pairing.liaison.Liaisons;
import org.jointprosperity.pairing.liaison.Link;
import org.jointprosperity.pairing.registry.Discretion;
import org.jointprosperity.pairing.registry.Members;

/** 走访: recorded one by one or in batches, corrected, confirmed by the person visited. */
@Path("/api/v1/visits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "visits", description = "走访与记实卡 visits and their record cards")
@Transactional
class VisitResource {

    private final Visits visits;
    private final Liaisons liaisons;
    private final Members members;
    private final Concerns concerns;
    private final RecordingVisits recording;
    private final TakingBatches batches;
    private final Recorders recorders;
    private final Witness witness;
    private final Discretion discretion;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    VisitResource(
            Visits visits,
            Liaisons liaisons,
            Members members,
            Concerns concerns,
            RecordingVisits recording,
            TakingBatches batches,
            Recorders recorders,
            Witness witness,
            Discretion discretion,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.visits = visits;
        this.liaisons = liaisons;
        this.members = members;
        this.concerns = concerns;
        this.recording = recording;
        this.batches = batches;
        this.recorders = recorders;
        this.witness = witness;
        this.discretion = discretion;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_visits_list", summary = "走访列表 List visits")
    public Page<VisitView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("member") String member,
            @QueryParam("counterpart") String counterpart,
            @QueryParam("unit") String unit,
            @QueryParam("branch") String branch,
            @QueryParam("division") String division,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("purpose") Purpose purpose,
            @QueryParam("activity") Activity activity,
            @QueryParam("confirmed") Boolean confirmed,
            @Parameter(description = AsOf.DESCRIPTION) @QueryParam("asOf") LocalDate asOf) {
        AsOf.come(asOf, businessDay.today());
        var wanted = Criteria.afterId(pages.after(page))
                .is("memberNumber", member)
                .is("counterpartNumber", counterpart)
                .is("unitCode", unit)
                .is("branchCode", branch)
                .below("divisionCode", division)
                .where(card("%1$s.card.visitedOn <= :asOf", asOf), "asOf", asOf)
                .where(card("%1$s.card.visitedOn >= :since", asOf), "since", from)
                .where(card("%1$s.card.visitedOn <= :until", asOf), "until", to)
                .where(card("%1$s.card.purpose = :purpose", asOf), "purpose", purpose)
                .where(card("%1$s.card.activity = :activity", asOf), "activity", activity)
                .where(
                        card("%1$s.confirmation " + (Boolean.TRUE.equals(confirmed) ? "<>" : "=") + " :none", asOf),
                        "none",
                        confirmed == null ? null : Confirmation.NONE);
        var found = visits.find("from Visit v where " + wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, visit -> visit.id.toString())
                .map(visit -> asOf == null ? VisitView.of(visit) : VisitView.asOf(visit, asOf))
                .map(this::shown);
    }

    private VisitView shown(VisitView visit) {
        return discretion.shows(visit.counterpart(), visit.member()) ? visit : visit.withoutWords();
    }

    /** A condition on the card as it is, or as it stood on a day. */
    private static String card(String condition, LocalDate asOf) {
        return asOf == null ? condition.formatted("v") : VisitThen.of(condition);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_visits_get", summary = "走访详情 Get a visit")
    public VisitView get(UUID id) {
        return shown(VisitView.of(visits.require(id)));
    }

    @GET
    @Path("/{id}/versions")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "pairing_visits_versions", summary = "记实卡的历次版本 Every version of a record card")
    public Page<CardVersionView> versions(UUID id, @BeanParam @Valid PageRequest page) {
        String after = pages.after(page);
        var visit = visits.require(id);
        boolean shows = discretion.shows(visit.counterpartNumber, visit.memberNumber);
        var versions = visit.versionsAfter(after.isEmpty() ? 0 : Long.parseLong(after)).stream()
                .limit(page.fetch())
                .toList();
        return pages.page(page, versions, version -> String.valueOf(version.version()))
                .map(CardVersionView::of)
                .map(version -> shows ? version : version.withoutWords());
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_visits_record",
            summary = "记录走访 Record a visit",
            description = "同一编号、同样内容再送，答复已存的走访。Sent again under its own id, the same visit is answered as it stands.")
    public RestResponse<VisitView> record(@NotNull @Valid RecordVisit request) {
        var recorder = recorders.current();
        var link = linkOf(request);
        rule(recorder.recordsFor(link), "visit-not-yours", "member", request.member());
        var id = request.id() == null ? UuidCreator.getTimeOrderedEpoch() : request.id();
        var visit = new Visit(id, null, link, request.card(), recorder.name(), businessDay.today());
        if (recording.record(visit, recorder.name())) {
            return Created.at("/api/v1/visits/" + id, VisitView.of(visit));
        }
        var stored = visits.findByIdOptional(id).filter(recorder::recordsFor).orElse(null);
        rule(
                stored != null
                        && stored.isOf(request.member(), request.counterpart())
                        && stored.hasTaken(request.card(), 0),
                "client-id-taken");
        return RestResponse.ok(VisitView.of(stored));
    }

    @POST
    @Path("/batch")
    @Batch
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_visits_batch",
            summary = "离线批次，逐条答复 Send an offline batch, answered item by item",
            description =
                    """
                    最多 500 条，次序不限；重复发送不会重复记录。CONFLICT 附已存与所送两个版本：手机改用已存版本，所送的留作草稿；\
                    仍要保留的，以已存版本号为 baseVersion 再送。\
                    At most 500 items in any order; sending again records nothing twice. CONFLICT carries both versions: the \
                    phone takes the stored one and keeps what it sent as a draft, or sends it again with baseVersion set to \
                    the stored version.""")
    public RestResponse<BatchView> batch(@NotNull @Valid RecordVisits request) {
        return RestResponse.ok(batches.take(request.items()));
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(
            operationId = "pairing_visits_correct",
            summary = "更正记实卡，保留原版本 Correct a record card; earlier versions are kept")
    public VisitView correct(UUID id, @NotNull @Valid Card card) {
        var visit = locked(id);
        recording.correct(visit, card, linksOf(visit.memberNumber), recorders.current());
        return VisitView.of(visit);
    }

    @POST
    @Path("/{id}/confirmation")
    @Idempotent
    @PermissionsAllowed({"pairing:write", "pairing:confirm"})
    @Operation(
            operationId = "pairing_visits_confirm",
            summary = "被走访人确认，或支部代为确认 Confirm a visit as the person visited, or as the branch on behalf")
    public RestResponse<VisitView> confirm(UUID id, @NotNull @Valid ConfirmVisit request) {
        var visit = locked(id);
        var today = businessDay.today();
        outbox.add(visit.confirm(witness.of(visit, today), witness.person(), request.reason(), today));
        return RestResponse.ok(VisitView.of(visit));
    }

    @POST
    @Path("/{id}/concerns")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "pairing_visits_hear", summary = "登记走访中听到的诉求 Note a concern heard on a visit")
    public RestResponse<ConcernView> hear(UUID id, @NotNull @Valid HearConcern request) {
        var visit = locked(id);
        var recorder = recorders.current();
        rule(recorder.recordsFor(visit), "visit-not-yours", "member", visit.memberNumber);
        var concern = new Concern(visit.heard(request.topic(), request.text()), recorder.name());
        var view = ConcernView.of(concerns.saved(concern));
        outbox.add(concern.heard());
        return Created.at("/api/v1/concerns/" + view.id(), view);
    }

    private Visit locked(UUID id) {
        var visit = visits.lock(id);
        ifMatch.require(visit.version);
        return visit;
    }

    private Link linkOf(RecordVisit request) {
        var links = linksOf(request.member());
        if (!links.know(request.member()) && members.byNumber(request.member()).isEmpty()) {
            throw members.missing(request.member());
        }
        return links.on(request.member(), request.counterpart(), request.card().visitedOn());
    }

    private Links linksOf(String member) {
        return new Links(liaisons.links(Set.of(member)));
    }
}
