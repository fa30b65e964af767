package org.jointprosperity.chassis.job;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.place.Place;

/**
 * Long work as a resource.
 *
 * @param percent 0 to 100
 * @param failure code of what ended it, or null
 */
public record Job(
        UUID id,
        String kind,
        Place owner,
        State state,
        String options,
        int percent,
        Counts counts,
        Findings findings,
        boolean cancelRequested,
        String failure,
        Instant createdAt,
        Instant endedAt) {

    /** Where the work stands. */
    @Schema(name = "JobState")
    public enum State {
        QUEUED,
        RUNNING,
        SUCCEEDED,
        FAILED,
        CANCELLED
    }

    /** Rows read, and what became of them. */
    @Schema(name = "JobCounts")
    public record Counts(int read, int accepted, int unchanged, int rejected, int waiting) {
        public static final Counts NONE = new Counts(0, 0, 0, 0, 0);
    }

    /** How much was found of each severity, whether it is listed or not. */
    @Schema(name = "JobFindings")
    public record Findings(int errors, int waiting, int notes) {}
}
