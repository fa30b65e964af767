package org.jointprosperity.pairing.undertaking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jointprosperity.chassis.message.Outbox;
import org.jointprosperity.contracts.PairingEvent.LetterSigned;
import org.jointprosperity.contracts.PairingEvent.PairingEnded;
import org.jointprosperity.pairing.agreement.Measures;
import org.jointprosperity.pairing.agreement.Pairing;
import org.jointprosperity.pairing.agreement.Pairings;

/** Opens what a signed letter promises, and closes it when the pairing is over for good. */
@ApplicationScoped
class OpeningUndertakings {

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
            open(new Undertaking(pairing, promise, measures.check(promise), letter.signedOn()));
        }
    }

    void open(Undertaking undertaking) {
        undertakings.persist(undertaking);
        outbox.add(undertaking.opened());
    }

    /**
     * What a renewed term has promised goes on with the pair, until the term that carries it ends for good. Where another
     * letter of the two goes on, what that one and the terms behind it promised stays as it is.
     */
    void after(@Observes PairingEnded ended) {
        if (Pairing.RENEWED.equals(ended.reason())) {
            return;
        }
        over(ended).forEach(undertaking -> undertaking.close(ended.endedOn()).ifPresent(outbox::add));
    }

    private List<Undertaking> over(PairingEnded ended) {
        return pairings.goesOnWithout(ended.pairingId(), ended.unitCode(), ended.branchNumber())
                ? undertakings.openOf(pairings.withTermsRenewedIn(ended.pairingId()))
                : undertakings.openBetween(ended.unitCode(), ended.branchNumber());
    }
}
