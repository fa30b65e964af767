package org.jointprosperity.evaluation.evidence.learning;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;

/**
 * Lets evidence follow those it is of: a unit, branch, person or household that gave way to another 合并, and a household,
 * association or village whose branch arrives after the fact. Events of two topics come in any order, so this is looked at
 * again and again, and all at once.
 */
@ApplicationScoped
class FollowingNeighbours {

    private static final Logger LOGGER = Logger.getLogger(FollowingNeighbours.class);

    private static final String MERGED =
            """
            update evidence e set %1$s = n.merged_into from neighbour n
            where n.kind = '%2$s' and n.merged_into is not null and e.%1$s = n.number""";

    private static final List<String> STEPS = List.of(
            MERGED.formatted("unit_code", "UNIT"),
            MERGED.formatted("branch_number", "BRANCH"),
            MERGED.formatted("person_number", "PERSON"),
            MERGED.formatted("household_number", "HOUSEHOLD"),
            """
            update evidence e set association_number = n.number from neighbour n
            where e.origin = 'cooperative' and e.branch_number is null and e.association_number is null
            and e.kind = 'COMPLIANCE' and n.id = e.source_id""",
            """
            update evidence e set branch_number = n.branch_number from neighbour n
            where e.origin = 'cooperative' and e.branch_number is null and n.branch_number is not null
            and n.kind = 'HOUSEHOLD' and n.number = e.household_number""",
            """
            update evidence e set branch_number = n.branch_number from neighbour n
            where e.origin = 'cooperative' and e.branch_number is null and n.branch_number is not null
            and n.kind = 'ASSOCIATION' and n.number = e.association_number""",
            """
            update evidence e set branch_number = b.number from (
              select division_code, min(number) as number from neighbour
              where kind = 'BRANCH' and withdrawn_on is null and merged_into is null
              group by division_code having count(*) = 1) b
            where e.origin = 'cooperative' and e.branch_number is null and e.household_number is null
            and e.association_number is null and e.kind <> 'COMPLIANCE' and e.division_code = b.division_code""");

    private final PlatformWork platform;
    private final EntityManager entities;

    private final MeterRegistry metrics;

    FollowingNeighbours(PlatformWork platform, EntityManager entities, MeterRegistry metrics) {
        this.platform = platform;
        this.entities = entities;
        this.metrics = metrics;
    }

    @Scheduled(
            every = "${joint.evidence.follow-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void follow() {
        for (var step : STEPS) {
            followOrGoOn(step);
        }
    }

    /** What fails for a passing reason, as beside a listener that writes the same row, is done in the next look. */
    private void followOrGoOn(String step) {
        try {
            platform.run(() -> entities.createNativeQuery(step).executeUpdate());
        } catch (RuntimeException passing) {
            metrics.counter("joint_evidence_failures").increment();
            LOGGER.warnf(passing, "Evidence waits for the database and follows its neighbours in the next look");
        }
    }
}
