package org.jointprosperity.cooperative.roster;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.jointprosperity.chassis.job.JobView;
import org.jointprosperity.chassis.job.Jobs;
import org.jointprosperity.chassis.sheet.Rosters;

/** Uploads of rosters as jobs, and the rows that wait. */
@Path("/api/v1/cooperative-rosters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "cooperative-rosters", description = "合作花名册导入 roster uploads of the cooperative service")
@Transactional
class RosterResource {

    private static final String ROSTER = "花名册以所载为准：每行覆盖现有登记，重传旧花名册会撤回此后的更改；先以 dryRun 试传，报告中生效的行数即会改变的行数。"
            + "dryRun：只报告，不写入；partial：有错行时仍写入正确的行。"
            + "A roster is the last word: each row replaces what is registered, so that an old roster uploaded again takes back"
            + " what was changed since; upload it with dryRun first, and the accepted rows it counts are those that would change."
            + " dryRun reports and keeps nothing; partial keeps the good rows.";

    private final Rosters rosters;
    private final Jobs jobs;
    private final WaitingRows waiting;
    private final Pages pages;

    RosterResource(Rosters rosters, Jobs jobs, WaitingRows waiting, Pages pages) {
        this.rosters = rosters;
        this.jobs = jobs;
        this.waiting = waiting;
        this.pages = pages;
    }

    @POST
    @Idempotent
    @ResponseStatus(202)
    @Consumes(Rosters.XLSX)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_rosters_upload_workbook",
            summary = "上传花名册工作簿 Upload a workbook",
            description = ROSTER)
    public RestResponse<JobView> workbook(
            byte[] content,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("partial") @DefaultValue("false") boolean partial) {
        return accepted(rosters.workbook(content, dryRun, partial));
    }

    @POST
    @Idempotent
    @ResponseStatus(202)
    @Consumes(Rosters.CSV)
    @PermissionsAllowed("cooperative:write")
    @Operation(
            operationId = "cooperative_rosters_upload_csv",
            summary = "上传一个 CSV Upload one CSV",
            description = ROSTER)
    public RestResponse<JobView> csv(
            byte[] content,
            @QueryParam("kind")
                    @Parameter(
                            description = "associations, bases, demonstration-households, orders, deliveries",
                            example = "associations")
                    String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("partial") @DefaultValue("false") boolean partial) {
        return accepted(rosters.csv(content, kind, dryRun, partial));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("cooperative:read")
    @Operation(operationId = "cooperative_rosters_get", summary = "导入进度与逐行报告 Progress and report per row")
    public JobView get(UUID id) {
        return jobs.require(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("cooperative:write")
    @Operation(operationId = "cooperative_rosters_cancel", summary = "取消导入 Cancel an upload")
    public JobView cancel(UUID id) {
        return jobs.cancel(id);
    }

    @GET
    @Path("/waiting")
    @PermissionsAllowed("cooperative:read")
    @Operation(
            operationId = "cooperative_rosters_waiting",
            summary = "等待中的行 Rows that wait for something they name, or were refused when it came")
    public Page<WaitingRowView> waiting(@BeanParam @Valid PageRequest page) {
        var wanted = Criteria.afterId(pages.after(page));
        return pages.page(page, waiting.page(wanted, page.fetch()), row -> row.id.toString())
                .map(WaitingRowView::of);
    }

    private static RestResponse<JobView> accepted(JobView job) {
        return Created.accepted("/api/v1/cooperative-rosters/" + job.id(), job);
    }
}
