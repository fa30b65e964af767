package org.jointprosperity.evaluation.roster;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jointprosperity.chassis.http.Created;
import org.jointprosperity.chassis.http.Idempotent;
import org.jointprosperity.chassis.job.JobView;
import org.jointprosperity.chassis.job.Jobs;
import org.jointprosperity.chassis.sheet.Rosters;

/** 评议名册: workbooks and CSV files as jobs; the rolls are taken, the other sheets of this service named in the report. */
@Path("/api/v1/evaluation-rosters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evaluation-rosters", description = "评议名册导入 roster uploads of the evaluation service")
@Transactional
class EvaluationRosterResource {

    private final Rosters rosters;
    private final Jobs jobs;

    EvaluationRosterResource(Rosters rosters, Jobs jobs) {
        this.rosters = rosters;
        this.jobs = jobs;
    }

    @POST
    @Idempotent
    @ResponseStatus(202)
    @Consumes(Rosters.XLSX)
    @PermissionsAllowed("evaluation:write")
    @Operation(
            operationId = "evaluation_rosters_upload_workbook",
            summary = "上传名册工作簿 Upload a workbook",
            description =
                    "dryRun：只报告，不写入；partial：有错行时仍写入正确的行。dryRun reports and keeps nothing; partial keeps the good rows.")
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
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_rosters_upload_csv", summary = "上传一个 CSV Upload one CSV")
    public RestResponse<JobView> csv(
            byte[] content,
            @QueryParam("kind") String kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @QueryParam("partial") @DefaultValue("false") boolean partial) {
        return accepted(rosters.csv(content, kind, dryRun, partial));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("evaluation:read")
    @Operation(operationId = "evaluation_rosters_get", summary = "导入进度与逐行报告 Progress and report per row")
    public JobView get(UUID id) {
        return jobs.require(id);
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("evaluation:write")
    @Operation(operationId = "evaluation_rosters_cancel", summary = "取消导入 Cancel an upload")
    public JobView cancel(UUID id) {
        return jobs.cancel(id);
    }

    private static RestResponse<JobView> accepted(JobView job) {
        return Created.accepted("/api/v1/evaluation-rosters/" + job.id(), job);
    }
}
