package org.jointprosperity.chassis.note;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.Database;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Criteria;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.http.IfMatch;
import org.jointprosperity.chassis.http.Page;
import org.jointprosperity.chassis.http.PageRequest;
import org.jointprosperity.chassis.http.Pages;
import org.jointprosperity.chassis.job.Finding;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.CurrentPlace;

@Path("/api/v1/notes")
@Produces(MediaType.APPLICATION_JSON)
@Transactional
class NoteResource {

    private final Notes notes;
    private final CurrentPlace place;
    private final Outbox outbox;
    private final IfMatch ifMatch;
    private final Pages pages;

    NoteResource(Notes notes, CurrentPlace place, Outbox outbox, IfMatch ifMatch, Pages pages) {
        this.notes = notes;
        this.place = place;
        this.outbox = outbox;
        this.ifMatch = ifMatch;
        this.pages = pages;
    }

    @GET
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "notes_list")
    public Page<NoteView> list(
            @BeanParam @Valid PageRequest page,
            @QueryParam("division") String division,
            @QueryParam("text") String text,
            @QueryParam("asOf") LocalDate asOf,
            @QueryParam("severity") Finding.Severity severity,
            @QueryParam("exact") boolean exact) {
        var wanted = Criteria.afterId(pages.after(page))
                .below("divisionCode", division)
                .is("text", text);
        var found = notes.find(wanted.query(), wanted.parameters())
                .range(0, page.fetch() - 1)
                .list();
        return pages.page(page, found, note -> note.id.toString()).map(NoteView::of);
    }

    @GET
    @Path("/count")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "notes_count")
    public long countInDatabase() {
        return notes.countInDatabase();
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(operationId = "notes_get")
    public NoteView get(UUID id) {
        return NoteView.of(notes.require(id));
    }

    @POST
    @ResponseStatus(201)
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "notes_write")
    public RestResponse<NoteView> write(@NotNull @Valid WriteNote request) {
        place.require(
                request.division().value(),
                request.unit() == null ? null : request.unit().value());
        var note = new Note(request);
        outbox.add(note.announced());
        var view = NoteView.of(notes.saved(note));
        if ("poison".equals(request.text())) {
            throw new IllegalStateException("the note was stored and its event too, and neither may remain");
        }
        return Created.at("/api/v1/notes/" + view.id(), view);
    }

    @PUT
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "notes_change")
    public NoteView change(UUID id, @NotNull @Valid ChangeNote request) {
        return changed(id, request);
    }

    @POST
    @Path("/{id}/correction")
    @Idempotent
    @PermissionsAllowed("pairing:write")
    @Operation(operationId = "notes_correct")
    public RestResponse<NoteView> correct(UUID id, @NotNull @Valid ChangeNote request) {
        return RestResponse.ok(changed(id, request));
    }

    /** Someone else's change comes between reading and writing. */
    @POST
    @Path("/{id}/race")
    @PermissionsAllowed("pairing:write")
    @Operation(hidden = true)
    public NoteView race(UUID id) {
        var note = notes.require(id);
        Database.execute("update note set version = version + 1 where id = ?", id);
        note.write("too late");
        return NoteView.of(notes.saved(note));
    }

    /** The text comes to the database twice under one number. */
    @POST
    @Path("/{id}/twin")
    @PermissionsAllowed("pairing:write")
    @Operation(hidden = true)
    public NoteView twin(UUID id, @NotNull @Valid ChangeNote request) {
        String number = "twin-" + id;
        String division = notes.require(id).divisionCode;
        notes.saved(new Note(number, request.text(), division));
        return NoteView.of(notes.saved(new Note(number, request.text(), division)));
    }

    private NoteView changed(UUID id, ChangeNote request) {
        var note = notes.lock(id);
        ifMatch.require(note.version);
        note.write(request.text());
        outbox.add(note.announced());
        return NoteView.of(notes.saved(note));
    }
}
