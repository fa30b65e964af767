package org.jointprosperity.chassis.message;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Carries stored events to Kafka: one thread per process, one active process per service. The active one holds an advisory
 * lock on a connection of its own, so that a death hands over within one poll. Woken by the commit; polling is the fallback.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOGGER = Logger.getLogger(Relay.class);
    private static final long LOCK = 0x6a6f696e74L;

    private final AgroalDataSource dataSource;
    private final OutboxRows rows;
    private final EventProducer producer;
    private final String role;
    private final long pollMillis;
    private final Semaphore woken = new Semaphore(0);
    private final AtomicLong failures = new AtomicLong();
    private Thread thread;
    private volatile boolean stopping;

    Relay(
            AgroalDataSource dataSource,
            OutboxRows rows,
            EventProducer producer,
            MeterRegistry metrics,
            @ConfigProperty(name = "joint.context") String context,
            @ConfigProperty(name = "joint.relay.poll-millis") long pollMillis) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.producer = producer;
        this.role = context + "_listener";
        this.pollMillis = pollMillis;
        metrics.gauge("joint_relay_failures", failures);
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "outbox-relay");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    /** Says that there is something to carry. */
    void wake() {
        if (woken.availablePermits() == 0) {
            woken.release();
        }
    }

    private void run() {
        while (!stopping) {
            try (var connection = dataSource.getConnection()) {
                carryWhileActive(connection);
            } catch (SQLException | RuntimeException e) {
                failures.incrementAndGet();
                LOGGER.warnf("Relay interrupted, tries again: %s", e.getMessage());
                pause();
            }
        }
    }

    private void carryWhileActive(java.sql.Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        boolean active = false;
        try {
            while (!stopping) {
                active = active || tryLock(connection);
                if (!active || carryBatch(connection) == 0) {
                    pause();
                }
            }
        } finally {
            if (active && !connection.isClosed()) {
                unlock(connection);
            }
        }
    }

    /** Every statement runs on the connection that holds the lock: when it is gone, so is the right to carry. */
    private int carryBatch(java.sql.Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            setRole(connection);
            var batch = rows.next(connection);
            connection.commit();
            if (batch.isEmpty()) {
                return 0;
            }
            var outcome = producer.send(batch);
            var carried = outcome.carried();
            setRole(connection);
            rows.mark(connection, carried);
            rows.refuse(connection, outcome.refused());
            connection.commit();
            if (carried.size() < batch.size()) {
                failures.incrementAndGet();
            }
            return carried.size();
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private void setRole(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set local role " + role);
        }
    }

    private static boolean tryLock(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            result.next();
            return result.getBoolean(1);
        }
    }

    private static void unlock(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private void pause() {
        try {
            woken.tryAcquire(pollMillis, TimeUnit.MILLISECONDS);
            woken.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
