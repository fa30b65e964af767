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
        List<Finding> errors,
        List<Finding> waiting,
        List<Finding> notes,
        String failure,
        Instant createdAt,
        Instant endedAt) {

    /** Findings beyond this many of a kind are counted but not listed. */
    static final int MOST_FINDINGS = 1_000;

    static JobView of(Job job, List<Finding> findings) {
        return new JobView(
                job.id(),
                job.kind(),
                job.state(),
                job.percent(),
                job.counts(),
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
