package org.jointprosperity.pairing.undertaking;

import static org.jointprosperity.chassis.problem.RuleViolation.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jointprosperity.chassis.problem.RuleViolation;
import org.jointprosperity.contracts.PairingEvent.FundsReceived;
import org.jointprosperity.contracts.PairingEvent.FundsReversed;
import org.jointprosperity.contracts.PairingEvent.VisitConfirmed;
import org.jointprosperity.contracts.PairingEvent.VisitCorrected;
import org.jointprosperity.pairing.agreement.Measure;
import org.jointprosperity.pairing.agreement.MovedBy;

/** Moves undertakings by money that arrived and by visits that were confirmed. */
@ApplicationScoped
class CountingEvents {

    /** Thousandths of a 元 in one 分. */
    private static final long THOUSANDTHS_OF_A_FEN = 10;

    private final Undertakings undertakings;
    private final UndertakingFacts facts;
    private final MovingUndertakings moving;

    CountingEvents(Undertakings undertakings, UndertakingFacts facts, MovingUndertakings moving) {
        this.undertakings = undertakings;
        this.facts = facts;
        this.moving = moving;
    }

    /**
     * An entry that names an undertaking of another pairing is refused with all it does. Money for one that is not counted
     * in yuan is no evidence of it, and for a closed one nothing new counts.
     */
    void on(@Observes FundsReceived receipt) {
        if (receipt.undertakingId() == null) {
            return;
        }
        var undertaking = undertakings
                .lockedIfVisible(receipt.undertakingId())
                .filter(found -> found.pairingId.equals(receipt.pairingId()))
                .orElseThrow(() -> new RuleViolation("undertaking-of-another-pairing")
                        .with("undertaking", receipt.undertakingId()));
        rule(
                !receipt.bookedOn().isBefore(undertaking.signedOn),
                "before-the-letter",
                "on",
                receipt.bookedOn(),
                "signedOn",
                undertaking.signedOn);
        if (undertaking.movedBy != MovedBy.FUNDS || undertaking.isClosed()) {
            return;
        }
        moving.replace(
                undertaking,
                MovedBy.FUNDS,
                receipt.entryId().toString(),
                List.of(new Increase(1, receipt.amountFen() * THOUSANDTHS_OF_A_FEN, receipt.bookedOn())));
    }

    /** Takes back a receipt that counted, whatever has become of the undertaking; both rows stay. */
    void on(@Observes FundsReversed reversal) {
        for (UUID id : facts.movedBy(MovedBy.FUNDS, reversal.reversedEntryId().toString())) {
            moving.replace(
                    undertakings.lock(id),
                    MovedBy.FUNDS,
                    reversal.entryId().toString(),
                    List.of(new Increase(1, -reversal.amountFen() * THOUSANDTHS_OF_A_FEN, reversal.bookedOn())));
        }
    }

    /**
     * A visit counts once: for the undertaking that names what was done on it, or else for one that names nothing; of
     * several alike, for the one that was opened first.
     */
    void on(@Observes VisitConfirmed visit) {
        var counting = undertakings.countingVisits(visit.unitCode(), visit.branchNumber()).stream()
                .filter(undertaking -> !visit.visitedOn().isBefore(undertaking.signedOn))
                .toList();
        var chosen = counting.stream()
                .filter(undertaking ->
                        undertaking.productCode != null && undertaking.productCode.equals(visit.activity()))
                .findFirst()
                .or(() -> counting.stream()
                        .filter(undertaking -> undertaking.productCode == null)
                        .findFirst());
        chosen.ifPresent(undertaking -> moving.replace(
                undertakings.lock(undertaking.id),
                MovedBy.VISITS,
                visit.visitId().toString(),
                List.of(new Increase(1, Measure.THOUSANDTHS, visit.visitedOn()))));
    }

    /** A corrected visit is not confirmed any longer: it counts for nothing until it is confirmed anew. */
    void on(@Observes VisitCorrected visit) {
        String source = visit.visitId().toString();
        for (UUID id : facts.movedBy(MovedBy.VISITS, source)) {
            moving.replace(undertakings.lock(id), MovedBy.VISITS, source, List.of());
        }
    }
}
