package org.jointprosperity.pairing.duty;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.pairing.agreement.Pairings;

/**
 * Lays the duties of periods to come, marks what is overdue and puts it before the levels above. It goes in small
 * transactions, each of which leaves less to do: stopped at any moment, it goes on where it was.
 */
@ApplicationScoped
class MindingDuties {

    private final Pairings pairings;
    private final LayingDuties laying;
    private final DutyTerms terms;
    private final Duties duties;
    private final BusinessDay businessDay;
    private final Outbox outbox;
    private final PlatformWork platform;
    private final int batch;

    MindingDuties(
            Pairings pairings,
            LayingDuties laying,
            DutyTerms terms,
            Duties duties,
            BusinessDay businessDay,
            Outbox outbox,
            PlatformWork platform,
            @ConfigProperty(name = "joint.pairing.duty-batch") int batch) {
        this.pairings = pairings;
        this.laying = laying;
        this.terms = terms;
        this.duties = duties;
        this.businessDay = businessDay;
        this.outbox = outbox;
        this.platform = platform;
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
        untilDone(() -> begin(today));
        untilDone(() -> lay(today));
        untilDone(() -> remind(today));
    }

    private int begin(LocalDate today) {
        var without = laying.withoutTerm(batch);
        without.forEach(id -> laying.begin(pairings.findById(id), today));
        return without.size();
    }

    private int lay(LocalDate today) {
        var due = terms.toLay(today, batch);
        due.forEach(term -> laying.lay(term, today));
        return due.size();
    }

    private int remind(LocalDate today) {
        var due = duties.toRemind(today, batch);
        due.forEach(duty -> duty.remind(today).forEach(outbox::add));
        return due.size();
    }

    private void untilDone(IntSupplier step) {
        int seen;
        do {
            seen = platform.call(step::getAsInt);
        } while (seen == batch);
    }
}
