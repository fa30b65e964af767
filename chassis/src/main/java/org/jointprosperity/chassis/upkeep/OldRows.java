package org.jointprosperity.chassis.upkeep;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;

/** Deletes idempotency keys, carried events and ended jobs whose time is over, in small batches so that nobody waits for it. */
@ApplicationScoped
class OldRows {

    private static final Logger LOGGER = Logger.getLogger(OldRows.class);

    private static final String KEYS =
            """
            delete from idempotency_key where ctid = any (array(
              select ctid from idempotency_key where created_at < ? order by created_at limit ?))""";
    private static final String EVENTS =
            """
            delete from outbox where id = any (array(
              select id from outbox where published_at < ? order by published_at limit ?))""";
    private static final String JOBS =
            "delete from job where id = any (array(select id from job where ended_at < ? order by ended_at limit ?))";

    private final AgroalDataSource dataSource;
    private final PlatformWork work;
    private final Clock clock;
    private final Duration keysKept;
    private final Duration eventsKept;
    private final Duration jobsKept;
    private final int batch;

    OldRows(
            AgroalDataSource dataSource,
            PlatformWork work,
            Clock clock,
            @ConfigProperty(name = "joint.retention.idempotency-keys") Duration keysKept,
            @ConfigProperty(name = "joint.retention.carried-events") Duration eventsKept,
            @ConfigProperty(name = "joint.retention.ended-jobs") Duration jobsKept,
            @ConfigProperty(name = "joint.retention.batch") int batch) {
        this.dataSource = dataSource;
        this.work = work;
        this.clock = clock;
        this.keysKept = keysKept;
        this.eventsKept = eventsKept;
        this.jobsKept = jobsKept;
        this.batch = batch;
    }

    @Scheduled(
            every = "{joint.retention.every}",
            delayed = "{joint.retention.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void delete() {
        int keys = deleteOlder(KEYS, keysKept);
        int events = deleteOlder(EVENTS, eventsKept);
        int jobs = deleteOlder(JOBS, jobsKept);
        LOGGER.debugf("Deleted %d idempotency keys, %d carried events and %d jobs of old", keys, events, jobs);
    }

    private int deleteOlder(String sql, Duration kept) {
        var before = Timestamp.from(clock.instant().minus(kept));
        int all = 0;
        int some;
        do {
            some = work.call(() -> deleteBatch(sql, before));
            all += some;
        } while (some == batch);
        return all;
    }

    private int deleteBatch(String sql, Timestamp before) {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(sql)) {
            delete.setTimestamp(1, before);
            delete.setInt(2, batch);
            return delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
