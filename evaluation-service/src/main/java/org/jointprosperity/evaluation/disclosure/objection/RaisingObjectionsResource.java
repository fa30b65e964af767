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
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.Caller;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.disclosure.calendar.CalendarDays;
import org.jointprosperity.evaluation.disclosure.catalogue.DisclosureItems;
import org.jointprosperity.evaluation.disclosure.posting.Postings;
import org.jointprosperity.evaluation.disclosure.posting.Readers;

/**
 * 我的异议: whoever may read a publication objects to it, and reads the answer. The publication may lie in another place than
 * the reader, so that his own objections are looked for everywhere, by his login.
 */
@Path("/api/v1/my-disclosure-objections")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "my-disclosure-objections", description = "我的异议 a reader's own objections")
@Transactional
@PermissionsAllowed("evaluation:read")
class RaisingObjectionsResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final Objections objections;
    private final Postings postings;
    private final Readers readers;
    private final DisclosureItems items;
    private final CalendarDays calendar;
    private final Caller caller;
    private final PlatformWork platform;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final Pages pages;

    RaisingObjectionsResource(
            Objections objections,
            Postings postings,
            Readers readers,
            DisclosureItems items,
            CalendarDays calendar,
            Caller caller,
            PlatformWork platform,
            BusinessDay businessDay,
            Outbox outbox,
            Pages pages) {
        this.objections = objections;
        this.postings = postings;
        this.readers = readers;
        this.items = items;
        this.calendar = calendar;
        this.caller = caller;
        this.platform = platform;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @ResponseStatus(201)
    @Operation(operationId = "evaluation_disclosure_objections_raise", summary = "提出异议 Object to a publication")
    public RestResponse<ObjectionView> raise(@NotNull @Valid RaiseObjection request) {
        var posting = postings.require(request.posting(), readers.scopes());
        postings.requireStanding(posting);
        String objector = caller.subject();
        if (platform.call(() -> objections.hasOpen(objector, request.posting()))) {
            throw Objections.alreadyOpen(request.posting());
        }
        var today = businessDay.today();
        var objection = new DisclosureObjection(
                posting,
                items.require(posting.itemId()).cited(),
                objector,
                request.text(),
                calendar.of(posting.divisionCode(), today),
                today);
        objections.raise(objection);
        outbox.add(objection.raised());
        return Created.at("/api/v1/my-disclosure-objections/" + objection.id, ObjectionView.asWritten(objection));
    }

    @GET
    @Operation(operationId = "evaluation_my_disclosure_objections_list", summary = "我的异议列表 List one's own objections")
    public Page<ObjectionView> list(@BeanParam @Valid PageRequest page) {
        String after = pages.after(page);
        String objector = caller.subject();
        var found = platform.call(
                () -> objections.raisedBy(objector, after.isEmpty() ? FIRST : UUID.fromString(after), page.fetch()));
        return pages.page(page, found, objection -> objection.id.toString()).map(ObjectionView::asWritten);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "evaluation_my_disclosure_objections_get", summary = "我的异议与答复 Get one's own objection")
    public ObjectionView get(UUID id) {
        String objector = caller.subject();
        return ObjectionView.asWritten(
                platform.call(() -> objections.raisedBy(objector, id)).orElseThrow(Refusal::notFound));
    }
}
