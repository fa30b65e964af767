package org.jointprosperity.pairing.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.upkeep.Rounds;

/**
 * Tells other services of papers 附件 that were claimed before claims were told: with the start, and each once, as a claim is told
 * in the transaction that notes it. Later ones are told when they come.
 */
@ApplicationScoped
class TellingPapers {

    private final Attachments attachments;
    private final Rounds rounds;
    private final int batch;

    TellingPapers(
            Attachments attachments,
            Rounds rounds,
            @ConfigProperty(name = "joint.attachment.telling-batch") int batch) {
        this.attachments = attachments;
        this.rounds = rounds;
        this.batch = batch;
    }

    @Scheduled(every = "{joint.attachment.telling-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        rounds.each("paper", "tell", batch, attachments::untold, attachments::tellOnce);
    }
}
