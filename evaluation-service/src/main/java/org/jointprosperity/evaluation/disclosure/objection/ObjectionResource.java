package org.jointprosperity.evaluation.disclosure.objection;

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
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItems;
import org.jointprosperity.evaluation.disclosure.due.DisclosureDues;
import org.jointprosperity.evaluation.disclosure.posting.Postings;
import org.jointprosperity.evaluation.disclosure.posting.Readers;
import org.jointprosperity.evaluation.standing.Standing;

/** 异议办理: what the responsible office sees and answers; other readers see it masked. Who objected nobody is told. */
@Path("/api/v1/disclosure-objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "disclosure-objections", description = "异议 objections to what was published")
@Transactional
@PermissionsAllowed("evaluation:write")
class ObjectionResource {

    private static final UUID NO_ID = new UUID(0, 0);

    /** What is said of a publication is read by those it is for. */
    private static final String READABLE =
            "postingId in (select p.id from DisclosurePosting p where p.scope in :scopes)";

    private final Objections objections;
    private final Office office;
    private final Postings postings;
    private final Readers readers;
    private final DisclosureItems items;
    private final DisclosureDues dues;
    private final Standing standing;
    private final Caller caller;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    ObjectionResource(
            Objections objections,
            Office office,
            Postings postings,
            Readers readers,
            DisclosureItems items,
            DisclosureDues dues,
            Standing standing,
            Caller caller,
            BusinessDay businessDay,
            Outbox outbox,
            IfMatch ifMatch,
            Pages pages) {
        this.objections = objections;
        this.office = office;
        this.postings = postings;
        this.readers = readers;
        this.items = items;
        this.dues = dues;
        this.standing = standing;
        this.caller = caller;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @Operation(operationId = "evaluation_disclosure_objections_list", summary = "异议列表 List objections")
    public Page<ObjectionView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("posting") UUID posting,
            @QueryParam("verdict") ObjectionVerdict verdict,
            @QueryParam("open") Boolean open,
            @QueryParam("division") String division) {
        var wanted = Criteria.afterId(pages.after(page))
                .where(READABLE, "scopes", readers.scopes())
                .is("postingId", posting)
                .is("verdict", verdict)
                .below("divisionCode", division);
        if (open != null) {
            wanted.where(open ? "verdict is null and id <> :no" : "verdict is not null and id <> :no", "no", NO_ID);
        }
        var found = objections
                .find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, objection -> objection.id.toString()).map(office::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_disclosure_objections_get", summary = "异议详情 Get an objection")
    public ObjectionView get(UUID id) {
        var objection = objections.require(id);
        postings.require(objection.postingId, readers.scopes());
        return office.view(objection);
    }

    @POST
    @Path("/{id}/answer")
    @Idempotent
    @Operation(operationId = "evaluation_disclosure_objections_answer", summary = "答复异议 Answer an objection")
    public RestResponse<ObjectionView> answer(UUID id, @NotNull @Valid AnswerObjection request) {
        var objection = objections.lock(id);
        ifMatch.require(objection.version);
        office.require(objection);
        var today = businessDay.today();
        var answered = objection.answer(request, standing.person(), caller.subject(), today);
        if (request.verdict() == ObjectionVerdict.UPHELD) {
            var latest = postings.latest(objection.postingId);
            dues.correct(latest.id(), items.require(latest.itemId()), latest.divisionCode(), today);
        }
        outbox.add(answered);
        return RestResponse.ok(office.view(objections.saved(objection)));
    }
}
