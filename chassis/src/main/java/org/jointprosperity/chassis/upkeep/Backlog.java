package org.jointprosperity.chassis.upkeep;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicLong;
import org.jointprosperity.chassis.place.PlatformWork;

/**
 * Measures what waits: events not carried yet and the age of the oldest, events parked and why. How far the listeners are
 * behind their topics is measured by the Kafka client itself.
 */
@ApplicationScoped
class Backlog {

    private static final String MEASURE =
            """
            select
              (select count(*) from outbox where published_at is null),
              (select coalesce(extract(epoch from now() - min(occurred_at)), 0) from outbox where published_at is null),
              (select count(*) from inbox_parked where state = 'early'),
              (select count(*) from inbox_parked where state = 'failed')""";

    private final AgroalDataSource dataSource;
    private final PlatformWork work;
    private final AtomicLong waiting;
    private final AtomicLong oldestSeconds;
    private final AtomicLong early;
    private final AtomicLong failed;

    Backlog(AgroalDataSource dataSource, PlatformWork work, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.work = work;
        this.waiting = metrics.gauge("joint_outbox_backlog", new AtomicLong());
        this.oldestSeconds = metrics.gauge("joint_outbox_age_seconds", new AtomicLong());
        this.early = metrics.gauge("joint_inbox_parked", Tags.of("state", "early"), new AtomicLong());
        this.failed = metrics.gauge("joint_inbox_parked", Tags.of("state", "failed"), new AtomicLong());
    }

    @Scheduled(every = "{joint.backlog.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void measure() {
        work.run(() -> {
            try (var connection = dataSource.getConnection();
                    var select = connection.prepareStatement(MEASURE);
                    var row = select.executeQuery()) {
                row.next();
                waiting.set(row.getLong(1));
                oldestSeconds.set(row.getLong(2));
                early.set(row.getLong(3));
                failed.set(row.getLong(4));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
