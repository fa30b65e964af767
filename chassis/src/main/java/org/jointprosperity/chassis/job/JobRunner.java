package org.jointprosperity.chassis.job;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.CurrentPlace;
import org.jointprosperity.chassis.place.Place;
import org.jointprosperity.chassis.place.PlacedWork;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.chassis.problem.Transience;

/**
 * Runs one job at a time. The running job is held by an advisory lock that dies with the process, so that another process,
 * or the next start of this one, begins it again.
 */
@ApplicationScoped
class JobRunner {

    private static final Logger LOGGER = Logger.getLogger(JobRunner.class);
    private static final int LONGEST_SECONDS = 1_800;
    private static final int POLL_SECONDS = 2;

    /** A job that takes the process down with it would otherwise do so at every start. */
    private static final int MOST_BEGINNINGS = 5;

    private final AgroalDataSource dataSource;
    private final JobRows rows;
    private final List<Task> tasks;
    private final PlacedWork placed;
    private final CurrentPlace place;
    private final Semaphore woken = new Semaphore(0);
    private volatile boolean stopping;
    private Thread thread;

    JobRunner(AgroalDataSource dataSource, JobRows rows, @All List<Task> tasks, PlacedWork placed, CurrentPlace place) {
        this.dataSource = dataSource;
        this.rows = rows;
        this.tasks = tasks;
        this.placed = placed;
        this.place = place;
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "job-runner");
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    void wake() {
        woken.release();
    }

    private void run() {
        while (!stopping) {
            try {
                round();
            } catch (RuntimeException e) {
                LOGGER.warnf("Jobs interrupted, tries again: %s", e.getMessage());
            }
            pause();
        }
    }

    /** Does every job that is open and that nobody else holds. */
    void round() {
        inTransaction(Place.EVERYWHERE, rows::open).forEach(this::tryHolding);
    }

    /** One job that cannot even be ended does not keep the others waiting. */
    private void tryHolding(UUID id) {
        try {
            holding(id);
        } catch (RuntimeException | SQLException e) {
            LOGGER.errorf(e, "Job %s is left for the next round", id);
        }
    }

    private void holding(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            if (lock(connection, "pg_try_advisory_lock", id)) {
                try {
                    inTransaction(Place.EVERYWHERE, () -> rows.find(id))
                            .filter(job -> job.endedAt() == null)
                            .ifPresent(this::work);
                } finally {
                    lock(connection, "pg_advisory_unlock", id);
                }
            }
        }
    }

    private void work(Job job) {
        var work = new Work(
                job.options(),
                inTransaction(Place.EVERYWHERE, () -> rows.input(job.id())),
                under -> inTransaction(Place.EVERYWHERE, () -> rows.progress(job.id(), under)),
                () -> inTransaction(Place.EVERYWHERE, () -> rows.find(job.id()))
                        .orElseThrow()
                        .cancelRequested());
        if (inTransaction(Place.EVERYWHERE, () -> rows.begin(job.id())) > MOST_BEGINNINGS) {
            LOGGER.errorf("Job %s was begun %d times and never ended; it is given up", job.id(), MOST_BEGINNINGS);
            end(job, work, Job.State.FAILED, "unexpected");
            return;
        }
        try {
            var task = tasks.stream()
                    .filter(t -> t.kind().equals(job.kind()))
                    .findFirst()
                    .orElseThrow();
            var ending = place.as(job.owner(), () -> attempt(job, task, work));
            if (ending != Task.Ending.COMMIT) {
                end(job, work, ending == Task.Ending.DISCARD ? Job.State.SUCCEEDED : Job.State.FAILED, null);
            }
        } catch (Work.Cancelled cancelled) {
            end(job, work, Job.State.CANCELLED, null);
        } catch (RuleViolation refused) {
            end(job, work, Job.State.FAILED, refused.code());
        } catch (RuntimeException e) {
            if (Transience.isTransient(e)) {
                LOGGER.warnf("Job %s was interrupted and begins again: %s", job.id(), e.getMessage());
                return;
            }
            LOGGER.errorf(e, "Job %s failed", job.id());
            end(job, work, Job.State.FAILED, "unexpected");
        }
    }

    /** The work and the word that it is done share the transaction. */
    private Task.Ending attempt(Job job, Task task, Work work) {
        try {
            QuarkusTransaction.requiringNew()
                    .timeout(LONGEST_SECONDS)
                    .run(() -> placed.run(() -> {
                        var ending = task.run(work);
                        if (ending != Task.Ending.COMMIT) {
                            throw new Undone(ending);
                        }
                        rows.end(job.id(), work, Job.State.SUCCEEDED, null);
                    }));
            return Task.Ending.COMMIT;
        } catch (Undone undone) {
            return undone.ending;
        }
    }

    /** Undoes the transaction of work that ends without keeping anything. */
    private static final class Undone extends RuntimeException {
        private final transient Task.Ending ending;

        Undone(Task.Ending ending) {
            super(null, null, false, false);
            this.ending = ending;
        }
    }

    private void end(Job job, Work work, Job.State state, String failure) {
        inTransaction(Place.EVERYWHERE, () -> rows.end(job.id(), work, state, failure));
    }

    private <T> T inTransaction(Place where, Supplier<T> step) {
        return place.as(where, () -> QuarkusTransaction.requiringNew().call(() -> placed.call(step)));
    }

    private static boolean lock(Connection connection, String function, UUID id) throws SQLException {
        try (var statement = connection.prepareStatement("select " + function + "(?)")) {
            statement.setLong(1, id.getLeastSignificantBits());
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }

    private void pause() {
        try {
            woken.tryAcquire(POLL_SECONDS, TimeUnit.SECONDS);
            woken.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}
