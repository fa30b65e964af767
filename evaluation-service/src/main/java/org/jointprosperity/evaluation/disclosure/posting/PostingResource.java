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
import org.jointprosperity.evaluation.disclosure.Doer;
import org.jointprosperity.evaluation.disclosure.catalogue.Level;
import org.jointprosperity.evaluation.disclosure.catalogue.Scope;

/** 公开件: read by those it is for; proved and withdrawn by new records, never changed. */
@Path("/api/v1/disclosure-postings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-postings", description = "公开件 what was published")
@Transactional
class PostingResource {

    private static final String PATH = "/api/v1/disclosure-postings/";

    private final Postings postings;
    private final Readers readers;
    private final EntityManager entities;
    private final Doer doer;
    private final CurrentPlace place;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Pages pages;

    PostingResource(
            Postings postings,
            Readers readers,
            EntityManager entities,
            Doer doer,
            CurrentPlace place,
            BusinessDay businessDay,
            Outbox outbox,
            Pages pages) {
        this.postings = postings;
        this.readers = readers;
        this.entities = entities;
        this.doer = doer;
        this.place = place;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_disclosure_postings_list", summary = "公开件列表 List what was published")
    public Page<PostingView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("item") String item,
            @QueryParam("level") Level level,
            @QueryParam("scope") Scope scope,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .where("scope in :scopes", "scopes", readers.scopes())
                .is("itemCode", item)
                .is("level", level)
                .is("scope", scope)
                .below("divisionCode", division);
        var found = postings.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        var part = pages.page(page, found, posting -> posting.id.toString());
        return new Page<>(postings.views(part.items()), part.next());
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
        entities.persist(new DisclosureProof(posting, request, doer.person(), businessDay.today()));
        entities.flush();
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
        var withdrawal = new DisclosureWithdrawal(posting, request.reason(), doer.person(), businessDay.today());
        entities.persist(withdrawal);
        entities.flush();
        outbox.add(withdrawal.withdrawn(posting));
        return Created.at(PATH + id, postings.view(posting));
    }

    private DisclosurePosting mine(UUID id) {
        var posting = postings.require(id, readers.scopes());
        place.require(posting.divisionCode, null);
        return posting;
    }
}
