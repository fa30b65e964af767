package org.jointprosperity.pairing.support;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import org.jointprosperity.contracts.PairingEvent.UndertakingOpened;

/** Which undertakings belong to which pairing. */
@ApplicationScoped
class FollowedUndertakings implements PanacheRepositoryBase<FollowedUndertaking, UUID> {

    void on(@Observes UndertakingOpened opened) {
        persist(new FollowedUndertaking(opened));
    }

    /** Refuses an undertaking that the letter of this pairing does not hold; null names none. */
    void require(UUID undertaking, UUID pairing) {
        rule(
                undertaking == null
                        || findByIdOptional(undertaking)
                                .filter(followed -> followed.pairingId.equals(pairing))
                                .isPresent(),
                "undertaking-of-another-pairing",
                "undertaking",
                undertaking);
    }
}
