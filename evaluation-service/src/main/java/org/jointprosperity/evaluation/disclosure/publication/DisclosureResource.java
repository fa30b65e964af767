package org.jointprosperity.evaluation.disclosure.publication;

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
import java.util.Optional;
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
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItems;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.due.DisclosureDue;
import org.jointprosperity.evaluation.disclosure.due.DisclosureDues;
import org.jointprosperity.evaluation.disclosure.posting.DisclosurePosting;
import org.jointprosperity.evaluation.disclosure.posting.Postings;
import org.jointprosperity.evaluation.disclosure.posting.Readers;
import org.jointprosperity.evaluation.standing.Standing;

/**
 * 公开事项: proposed, reviewed, approved, published. Drafts hold what readers must not see, so that only writers read them, and
 * of those only whoever may read what comes of it: what is for party members 党内 is theirs from the proposal on.
 */
@Path("/api/v1/disclosures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosures", description = "公开事项 disclosures on their way to publication")
@Transactional
@PermissionsAllowed("evaluation:write")
class DisclosureResource {

    private static final String PATH = "/api/v1/disclosures/";

    private final Disclosures disclosures;
    private final DisclosureItems items;
    private final DisclosureDues dues;
    private final Postings postings;
    private final Readers readers;
    private final Standing standing;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    DisclosureResource(
            Disclosures disclosures,
            DisclosureItems items,
            DisclosureDues dues,
            Postings postings,
            Readers readers,
            Standing standing,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.disclosures = disclosures;
        this.items = items;
        this.dues = dues;
        this.postings = postings;
        this.readers = readers;
        this.standing = standing;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_disclosures_list", summary = "公开事项列表 List disclosures under way")
    public Page<DisclosureHead> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") Level level,
            @QueryParam("progress") Progress progress,
            @QueryParam("due") UUID due,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .where("scope in :scopes", "scopes", readers.scopes())
                .is("itemCode", item)
                .is("level", level)
                .is("progress", progress)
                .is("dueId", due)
                .below("divisionCode", division);
        var found = disclosures
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, disclosure -> disclosure.id.toString()).map(DisclosureHead::of);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_disclosures_get", summary = "公开事项详情 Get a disclosure under way")
    public DisclosureView get(UUID id) {
        return DisclosureView.of(disclosures.require(id, readers.scopes()));
    }

    @GET
    @Path("/{id}/drafts")
    @Operation(operationId = "evaluation_disclosures_drafts", summary = "各稿 Every draft")
    public DraftViews drafts(UUID id) {
        return DraftViews.of(disclosures.require(id, readers.scopes()));
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "evaluation_disclosures_propose", summary = "提出公开 Propose to disclose something")
    public RestResponse<DisclosureView> propose(@NotNull @Valid ProposeDisclosure request) {
        String division = request.division().value();
        place.require(division, null);
        String person = standing.person(Disclosure.FOUR_PERSONS);
        var mine = readers.scopes();
        rule(mine.contains(request.scope()), "disclosure-for-members-by-others", "scope", request.scope());
        var today = businessDay.today();
        var due = Optional.ofNullable(request.due()).map(dues::lock);
        due.ifPresent(owed -> owed.requireOpenFor(request.item(), division, request.corrects()));
        var corrected = request.corrects() == null ? null : postings.requireUncorrected(request.corrects(), mine);
        var item = items.ruling(request.item(), division, today, earlier(due, corrected));
        var disclosure = new Disclosure(item, division, request.scope(), request.due(), corrected);
        disclosure.draft(request.content(), person, today);
        disclosures.saved(disclosure);
        return Created.at(PATH + disclosure.id, DisclosureView.of(disclosure));
    }

    @POST
    @Path("/{id}/drafts")
    @Idempotent
    @Operation(operationId = "evaluation_disclosures_draft", summary = "退回后重新拟稿 Draft anew what was refused")
    public RestResponse<DisclosureView> draft(UUID id, @NotNull @Valid DraftDisclosure request) {
        var disclosure = locked(id);
        disclosure.draft(request.content(), standing.person(Disclosure.FOUR_PERSONS), businessDay.today());
        return answer(disclosure);
    }

    @POST
    @Path("/{id}/review")
    @Idempotent
    @Operation(operationId = "evaluation_disclosures_review", summary = "保密审查 Review a draft, its secrecy too")
    public RestResponse<DisclosureView> review(UUID id, @NotNull @Valid DecideStep request) {
        return decide(id, Step.REVIEW, request);
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @Operation(operationId = "evaluation_disclosures_approve", summary = "审批 Approve a reviewed draft")
    public RestResponse<DisclosureView> approve(UUID id, @NotNull @Valid DecideStep request) {
        return decide(id, Step.APPROVAL, request);
    }

    /**
     * Masks, hashes and publishes by the item that rules today, whatever ruled when it was proposed. What was due is done by
     * it; named or not, a correction does the correction that was due, and what stays up is owed no more.
     */
    @POST
    @Path("/{id}/publication")
    @Idempotent
    @Operation(
            operationId = "evaluation_disclosures_publish",
            summary = "公布 Publish an approved draft",
            description = "公布后不再改动；更正另行公布。Nothing changes after publication; a correction is a new one.")
    public RestResponse<DisclosureView> publish(UUID id) {
        var disclosure = locked(id);
        var today = businessDay.today();
        var due = Optional.ofNullable(disclosure.dueId).map(dues::lock);
        var corrected = disclosure.correctsId == null ? null : postings.findById(disclosure.correctsId);
        var item = items.ruling(disclosure.itemCode, disclosure.divisionCode, today, earlier(due, corrected));
        var posting = disclosure.publish(item, standing.person(Disclosure.FOUR_PERSONS), today);
        disclosures.saved(disclosure);
        if (corrected != null) {
            postings.requireUncorrected(corrected);
        }
        postings.publish(posting);
        outbox.add(posting.published());
        due.flatMap(owed -> owed.done(posting.id(), today)).ifPresent(outbox::add);
        if (disclosure.correctsId != null) {
            dues.lockCorrectionOf(disclosure.correctsId)
                    .flatMap(owed -> owed.done(posting.id(), today))
                    .ifPresent(outbox::add);
        }
        if (item.rhythm().staysUp()) {
            dues.lockStanding(disclosure.itemCode, disclosure.divisionCode)
                    .forEach(owed -> owed.done(posting.id(), today).ifPresent(outbox::add));
        }
        return answer(disclosure);
    }

    /** The row of the catalogue by which it is owed or was published before. */
    private static UUID earlier(Optional<DisclosureDue> due, DisclosurePosting corrected) {
        return due.map(DisclosureDue::itemId).orElse(corrected == null ? null : corrected.itemId());
    }

    private RestResponse<DisclosureView> decide(UUID id, Step step, DecideStep request) {
        var disclosure = locked(id);
        disclosure.decide(step, request, standing.person(Disclosure.FOUR_PERSONS), businessDay.today());
        return answer(disclosure);
    }

    private Disclosure locked(UUID id) {
        var disclosure = disclosures.lock(id, readers.scopes());
        ifMatch.require(disclosure.version);
        return disclosure;
    }

    private RestResponse<DisclosureView> answer(Disclosure disclosure) {
        return RestResponse.ok(DisclosureView.of(disclosures.saved(disclosure)));
    }
}
