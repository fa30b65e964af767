package org.jointprosperity.evaluation.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.evaluation.rule.Matter;
import org.jointprosperity.evaluation.rule.RulePacks;

/**
 * 规则登记簿: the packs that judge, as they stand in the database. They are read again when one of them was approved here, and
 * after {@code joint.evaluation.rule-packs-fresh} for what was approved elsewhere.
 */
@ApplicationScoped
public class RuleRegister {

    private final RulePackVersions versions;
    private final PlatformWork platform;
    private final TransactionSynchronizationRegistry transaction;
    private final Duration fresh;
    private final List<Matter> matters = RulePacks.deliveredMatters();
    private final AtomicLong changes = new AtomicLong();
    private volatile Reading reading;

    RuleRegister(
            RulePackVersions versions,
            PlatformWork platform,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "joint.evaluation.rule-packs-fresh") Duration fresh) {
        this.versions = versions;
        this.platform = platform;
        this.transaction = transaction;
        this.fresh = fresh;
    }

    /** What was approved, each on the days on which it is in force. */
    public RulePacks packs() {
        var last = reading;
        return isGood(last) ? last.packs : read();
    }

    /** The matters a rule may name. */
    List<Matter> matters() {
        return matters;
    }

    /** Reads anew once the transaction of a change is through. */
    void changed() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    changes.incrementAndGet();
                }
            }
        });
    }

    /** One reads while the others wait for what it has read. */
    private synchronized RulePacks read() {
        var last = reading;
        if (isGood(last)) {
            return last.packs;
        }
        long seen = changes.get();
        long begun = System.nanoTime();
        var packs = new RulePacks(
                platform.call(() -> versions.approved().stream()
                        .filter(RulePackVersion::hasDays)
                        .map(RulePackVersion::pack)
                        .toList()),
                matters);
        reading = new Reading(packs, seen, begun);
        return packs;
    }

    private boolean isGood(Reading last) {
        return last != null && last.changes == changes.get() && System.nanoTime() - last.begun < fresh.toNanos();
    }

    /** What was read, after how many changes, and when by the clock of the process. */
    private record Reading(RulePacks packs, long changes, long begun) {}
}
