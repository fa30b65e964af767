package org.jointprosperity.chassis.note;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.job.JobView;
import org.jointprosperity.chassis.job.Jobs;
import org.jointprosperity.chassis.sheet.Rosters;

@Path("/api/v1/note-rosters")
@Transactional
class NoteRosterResource {

    private final Rosters rosters;
    private final Jobs jobs;

    NoteRosterResource(Rosters rosters, Jobs jobs) {
        this.rosters = rosters;
        this.jobs = jobs;
    }

    @POST
    @Idempotent
    @Consumes(Rosters.CSV)
    @PermissionsAllowed("pairing:write")
    @Operation(hidden = true)
    public RestResponse<JobView> csv(
            byte[] content,
            @QueryParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("partial") @DefaultValue("false") boolean partial) {
        var job = rosters.csv(content, kind, dryRun, partial);
        return Created.accepted("/api/v1/note-rosters/" + job.id(), job);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("pairing:read")
    @Operation(hidden = true)
    public JobView get(UUID id) {
        return jobs.require(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("pairing:write")
    @Operation(hidden = true)
    public JobView cancel(UUID id) {
        return jobs.cancel(id);
    }
}
