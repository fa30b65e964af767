package org.jointprosperity.pairing.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.PairingEvent.LetterSigned;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.pairing.agreement.Measures;
import org.jointprosperity.pairing.agreement.Pairings;

/** Opens what a signed letter promises, and closes it when the pairing is over for good. */
@ApplicationScoped
class OpeningUndertakings {

    /** Why a pairing ends that goes on in another one; its undertakings go on too. */
    static final String RENEWED = "RENEWED";

    private final Pairings pairings;
    private final Measures measures;
    private final Undertakings undertakings;
    private final Outbox outbox;

    OpeningUndertakings(Pairings pairings, Measures measures, Undertakings undertakings, Outbox outbox) {
        this.pairings = pairings;
        this.measures = measures;
        this.undertakings = undertakings;
        this.outbox = outbox;
    }

    /** The plan may be older than the measures; what no fact could move is not signed. */
    void with(@Observes LetterSigned letter) {
        var pairing = pairings.findByIdOptional(letter.pairingId())
                .orElseThrow(() -> new IllegalStateException("A signed letter has no pairing: " + letter.pairingId()));
        for (var promise : pairing.promises()) {
            var undertaking = new Undertaking(pairing, promise, measures.check(promise), letter.signedOn());
            undertakings.persist(undertaking);
            outbox.add(undertaking.opened());
        }
    }

    void after(@Observes PairingEnded pairing) {
        if (!RENEWED.equals(pairing.reason())) {
            undertakings
                    .openBetween(pairing.unitCode(), pairing.branchNumber())
                    .forEach(undertaking -> undertaking.close(pairing.endedOn()));
        }
    }
}
