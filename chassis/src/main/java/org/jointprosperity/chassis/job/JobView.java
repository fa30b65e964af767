package org.jointprosperity.chassis.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as its owner sees it. */
@Schema(description = "任务：状态、进度、计数与逐行报告。A job: state, percent, counts and the report per row.")
public record JobView(
        UUID id,
        String kind,
        Job.State state,
        int percent,
        Job.Counts counts,
        @Schema(
                        description =
                                "任务结束时各类发现的总数；每类只列出前 1,000 条。How much was found of each kind once the job has ended; of each the first 1,000 are listed.")
                Job.Findings findings,
        List<Finding> errors,
        List<Finding> waiting,
        List<Finding> notes,
        String failure,
        Instant createdAt,
        Instant endedAt) {

    /** Findings beyond this many of a kind are counted in {@code findings} but not listed. */
    static final int MOST_FINDINGS = 1_000;

    static JobView of(Job job, List<Finding> findings) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.percent(),
                job.counts(),
                job.findings(),
                only(findings, Finding.Severity.ERROR),
                only(findings, Finding.Severity.WAITING),
                only(findings, Finding.Severity.NOTE),
                job.failure(),
                job.createdAt(),
                job.endedAt());
    }

    private static List<Finding> only(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .limit(MOST_FINDINGS)
                .toList();
    }
}
