package org.jointprosperity.cooperative.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.cooperative.delivery.PaidBelowFloor;

/** Claims the difference as soon as a delivery was paid below the floor price. */
@ApplicationScoped
class RaisingClaims {

    private final PriceClaims claims;
    private final Outbox outbox;

    RaisingClaims(PriceClaims claims, Outbox outbox) {
        this.claims = claims;
        this.outbox = outbox;
    }

    void raise(@Observes PaidBelowFloor paid) {
        var claim = new PriceClaim(paid.delivery(), paid.on());
        claims.persist(claim);
        outbox.add(claim.raised());
    }
}
