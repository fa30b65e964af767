package org.jointprosperity.evaluation.disclosure.posting;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.security.PermissionsAllowed;
import jakarta.persistence.EntityManager;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItems;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;
import org.jointprosperity.evaluation.disclosure.due.DisclosureDues;
import org.jointprosperity.evaluation.standing.Standing;

/** 公开件: read by those it is for; proved and withdrawn by new records, never changed. */
@Path("/api/v1/disclosure-postings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-postings", description = "公开件 what was published")
@Transactional
class PostingResource {

    private static final String PATH = "/api/v1/disclosure-postings/";

    /** The outer id stands outside the subqueries: within them it would be their own. */
    private static final String UNPROVED =
            """
            shownUntil < :today and id not in (select p.postingId from DisclosureProof p)
            and id not in (select w.postingId from DisclosureWithdrawal w)
            and id not in (select c.correctsId from DisclosurePosting c where c.correctsId is not null)""";

    private final Postings postings;
    private final Readers readers;
    private final DisclosureItems items;
    private final DisclosureDues dues;
    private final EntityManager entities;
    private final Standing standing;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Pages pages;

    PostingResource(
            Postings postings,
            Readers readers,
            DisclosureItems items,
            DisclosureDues dues,
            EntityManager entities,
            Standing standing,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            Pages pages) {
        this.postings = postings;
        this.readers = readers;
        this.items = items;
        this.dues = dues;
        this.entities = entities;
        this.standing = standing;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_postings_list", summary = "公开件列表 List what was published")
    public Page<PostingHead> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") Level level,
            @QueryParam("scope") Scope scope,
            @QueryParam("division") String division,
            @QueryParam("unproved")
                    @Parameter(description = "true：公示期已满而没有公开凭证的。Shown long enough, and no proof of it has come.")
                    Boolean unproved) {
        var wanted = Criteria.afterId(pages.after(page))
                .where("scope in :scopes", "scopes", readers.scopes())
                .is("itemCode", item)
                .is("level", level)
                .is("scope", scope)
                .below("divisionCode", division)
                .where(UNPROVED, "today", Boolean.TRUE.equals(unproved) ? businessDay.today() : null);
        var found = postings.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var part = pages.page(page, found, posting -> posting.id.toString());
        return new Page<>(postings.heads(part.items()), part.next());
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_postings_get", summary = "公开件 Get what was published")
    public PostingView get(UUID id) {
        return postings.view(postings.require(id, readers.scopes()));
    }

    @POST
    @Path("/{id}/proofs")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_disclosure_postings_prove", summary = "登记公开凭证 Prove that it was posted")
    public RestResponse<PostingView> prove(UUID id, @NotNull @Valid ProvePosting request) {
        var posting = mine(id);
        postings.requireShown(posting);
        var proof = new DisclosureProof(
                posting, items.require(posting.itemId).cited(), request, standing.person(), businessDay.today());
        entities.persist(proof);
        entities.flush();
        outbox.add(proof.proved(posting));
        return Created.at(PATH + id, postings.view(posting));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @ResponseStatus(201)
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_disclosure_postings_withdraw", summary = "撤回 Show a publication no more")
    public RestResponse<PostingView> withdraw(UUID id, @NotNull @Valid WithdrawPosting request) {
        var posting = mine(id);
        rule(!postings.isWithdrawn(posting), "disclosure-withdrawn", "posting", id);
        var today = businessDay.today();
        var withdrawal = new DisclosureWithdrawal(posting, request.reason(), standing.person(), today);
        entities.persist(withdrawal);
        entities.flush();
        outbox.add(withdrawal.withdrawn(posting));
        // what did what was due does it no more; where a correction stands in its place, that one does
        if (!postings.isCorrected(posting) && dues.areOwed(postings.chain(posting))) {
            dues.correct(posting.id, items.require(posting.itemId), posting.divisionCode, today);
        }
        return Created.at(PATH + id, postings.view(posting));
    }

    private DisclosurePosting mine(UUID id) {
        var posting = postings.require(id, readers.scopes());
        place.require(posting.divisionCode, null);
        return posting;
    }
}
