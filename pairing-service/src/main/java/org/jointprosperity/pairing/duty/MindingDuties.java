package org.jointprosperity.pairing.duty;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.problem.Transience;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Pairings;

/**
 * Lays the duties of periods to come, marks what is overdue and puts it before the levels above. Each pairing and each duty
 * has a transaction of its own: stopped at any moment, it goes on where it was, and one that cannot be minded is logged,
 * counted and left for the next time while the others go on.
 */
@ApplicationScoped
class MindingDuties {

    /** Counts what could not be minded, by step. */
    static final String FAILURES = "joint.pairing.duty.failures";

    private static final Logger LOG = Logger.getLogger(MindingDuties.class);
    private static final UUID FIRST = new UUID(0, 0);

    private final Pairings pairings;
    private final LayingDuties laying;
    private final DutyTerms terms;
    private final Duties duties;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;
    private final MeterRegistry metrics;
    private final int batch;

    MindingDuties(
            Pairings pairings,
            LayingDuties laying,
            DutyTerms terms,
            Duties duties,
            BusinessDay businessDay,
            Outbox outbox,
            PlatformWork platform,
            MeterRegistry metrics,
            @ConfigProperty(name = "joint.pairing.duty-batch") int batch) {
        this.pairings = pairings;
        this.laying = laying;
        this.terms = terms;
        this.duties = duties;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
        this.metrics = metrics;
        this.batch = batch;
    }

    @Scheduled(
            every = "{joint.pairing.duty-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void mind() {
        mind(businessDay.today());
    }

    /** As if it were this day. */
    void mind(LocalDate today) {
        each("begin", laying::withoutTerm, id -> laying.begin(pairings.findById(id), today));
        each("lay", (after, most) -> terms.toLay(today, after, most), id -> terms.lockToLay(id, today)
                .ifPresent(term -> laying.lay(term, today)));
        each("remind", (after, most) -> duties.toRemind(today, after, most), id -> duties.lockToRemind(id, today)
                .ifPresent(duty -> duty.remind(today).forEach(outbox::add)));
    }

    /** Takes every one once, in the order of ids; a database that is away ends the round. */
    private void each(String step, BiFunction<UUID, Integer, List<UUID>> behind, Consumer<UUID> take) {
        var last = FIRST;
        List<UUID> found;
        do {
            var after = last;
            found = platform.call(() -> behind.apply(after, batch));
            for (UUID id : found) {
                try {
                    platform.run(() -> take.accept(id));
                } catch (RuntimeException failure) {
                    if (Transience.isTransient(failure)) {
                        throw failure;
                    }
                    LOG.errorf(failure, "Duties: the step %s failed for %s", step, id);
                    metrics.counter(FAILURES, "step", step).increment();
                }
                last = id;
            }
        } while (found.size() == batch);
    }
}
