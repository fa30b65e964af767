package org.jointprosperity.evaluation.pack;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;
import org.jointprosperity.evaluation.rule.RulePacks;

/**
 * Enters the packs the service was delivered with when it starts and they are not there yet. A text that was entered stays;
 * one that differs becomes the next version, unless a place has proposed a version of its own meanwhile.
 */
@ApplicationScoped
class SeedingPacks {

    private static final Logger LOG = Logger.getLogger(SeedingPacks.class);

    /** Names the lock under which one process enters them while the others wait. */
    private static final long LOCK = 0x72756C65_7061636BL;

    private final RulePackVersions versions;
    private final BusinessDay businessDay;
    private final PlatformWork platform;

    SeedingPacks(RulePackVersions versions, BusinessDay businessDay, PlatformWork platform) {
        this.versions = versions;
        this.businessDay = businessDay;
        this.platform = platform;
    }

    void start(@Observes StartupEvent event) {
        platform.run(this::seed);
    }

    /** Enters what is missing; doing so again changes nothing. */
    void seed() {
        versions.getEntityManager()
                .createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", LOCK)
                .getSingleResult();
        RulePacks.deliveredTexts().stream().map(PackText::of).forEach(this::enter);
    }

    private void enter(PackText text) {
        var pack = text.pack();
        if (versions.isKept(pack.id(), text.sha256())) {
            return;
        }
        var latest = versions.latest(pack.id());
        if (latest.isPresent() && !latest.get().delivered) {
            LOG.infof("Rule pack %s has a version of its own; the delivered one is not entered", pack.id());
            return;
        }
        var entered = RulePackVersion.delivered(
                text, latest.map(before -> before.number + 1).orElse(1), businessDay.today());
        RulePackVersion.settle(
                Stream.concat(versions.lockFamily(pack.id(), pack.supersedes()).stream(), Stream.of(entered))
                        .filter(one -> one.state == RulePackState.APPROVED)
                        .toList());
        versions.saved(entered);
    }
}
