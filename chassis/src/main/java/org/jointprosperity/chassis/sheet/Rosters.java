package org.jointprosperity.chassis.sheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jointprosperity.chassis.job.JobView;
import org.jointprosperity.chassis.job.Jobs;
import org.jointprosperity.chassis.problem.Refusal;

/** The door for uploads: a workbook, or one CSV whose kind is named. */
@ApplicationScoped
public class Rosters {

    /** Media type of an XLSX workbook. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Media type of a CSV. */
    public static final String CSV = "text/csv";

    private final Jobs jobs;
    private final SheetTask task;
    private final ForeignSheets foreign;
    private final ObjectMapper json;

    Rosters(Jobs jobs, SheetTask task, ForeignSheets foreign, ObjectMapper json) {
        this.jobs = jobs;
        this.task = task;
        this.foreign = foreign;
        this.json = json;
    }

    /** Takes an XLSX workbook; sheets that are not this service's are noted. */
    public JobView workbook(byte[] content, boolean dryRun, boolean partial) {
        return submit(new RosterOptions(null, dryRun, partial), content);
    }

    /** Takes one CSV of a kind this service knows. */
    public JobView csv(byte[] content, String kind, boolean dryRun, boolean partial) {
        if (kind != null && foreign.isLater(kind)) {
            throw Refusal.field("kind", "not-yet-imported");
        }
        List<String> kinds = task.kinds().toList();
        if (kind == null || !kinds.contains(kind)) {
            throw Refusal.field("kind", "roster-kind-unknown").with("kinds", kinds);
        }
        return submit(new RosterOptions(kind, dryRun, partial), content);
    }

    private JobView submit(RosterOptions options, byte[] content) {
        if (content == null || content.length == 0) {
            throw new Refusal(400, "upload-empty");
        }
        try {
            return jobs.submit(task.kind(), json.writeValueAsString(options), content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
