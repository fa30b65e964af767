package org.jointprosperity.pairing.undertaking;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jointprosperity.chassis.place.PlatformWork;
import org.jointprosperity.chassis.time.BusinessDay;

/**
 * A household that was registered twice counts once: its certifications and allotments become those of the entry that
 * stands. Where both counted, the duplicate's allotment ends and takes back what it moved; what a closed undertaking
 * counted stays. It is looked for again and again, as certifications of the duplicate may be announced after the merge.
 */
@ApplicationScoped
class FollowingHouseholds {

    private static final Allotment.Kind KIND = Allotment.Kind.HOUSEHOLD;

    private final KnownCertifications certifications;
    private final Allotments allotments;
    private final Undertakings undertakings;
    private final UndertakingFacts facts;
    private final MovingUndertakings moving;
    private final Subjects subjects;
    private final BusinessDay businessDay;
    private final PlatformWork platform;
    private final int batch;

    FollowingHouseholds(
            KnownCertifications certifications,
            Allotments allotments,
            Undertakings undertakings,
            UndertakingFacts facts,
            MovingUndertakings moving,
            Subjects subjects,
            BusinessDay businessDay,
            PlatformWork platform,
            @ConfigProperty(name = "joint.pairing.undertaking-batch") int batch) {
        this.certifications = certifications;
        this.allotments = allotments;
        this.undertakings = undertakings;
        this.facts = facts;
        this.moving = moving;
        this.subjects = subjects;
        this.businessDay = businessDay;
        this.platform = platform;
        this.batch = batch;
    }

    @Scheduled(
            every = "{joint.pairing.undertaking-counting-interval}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void follow() {
        for (var left : platform.call(() -> certifications.leftBehind(batch))) {
            platform.run(() -> follow((String) left[0], (String) left[1]));
        }
    }

    private void follow(String duplicate, String survivor) {
        Stream.of(duplicate, survivor).sorted().forEach(number -> allotments.hold(KIND, number));
        allotments.inForce(KIND, duplicate).ifPresent(held -> handOver(held, survivor));
        allotments.flush();
        allotments.follow(duplicate, survivor);
        certifications.follow(duplicate, survivor);
        allotments.getEntityManager().clear();
        subjects.settleHousehold(survivor);
    }

    private void handOver(Allotment held, String survivor) {
        var undertaking = undertakings.lock(held.undertakingId);
        boolean both = allotments.inForce(KIND, survivor).isPresent();
        if (both) {
            held.withdraw(
                    businessDay.today(),
                    null,
                    undertaking.isClosed() ? Allotment.UNDERTAKING_CLOSED : Allotment.HOUSEHOLD_MERGED);
            allotments.saved(held);
        }
        if (undertaking.isClosed()) {
            return;
        }
        if (both || !facts.of(undertaking, KIND.movedBy(), survivor).isEmpty()) {
            moving.replace(undertaking, KIND.movedBy(), held.subject, List.of());
        } else {
            facts.follow(undertaking, KIND.movedBy(), held.subject, survivor);
        }
    }
}
