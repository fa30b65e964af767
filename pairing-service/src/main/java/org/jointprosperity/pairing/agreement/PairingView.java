package org.jointprosperity.pairing.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jointprosperity.chassis.http.Money;
import org.jointprosperity.chassis.http.Versioned;

/** A pairing as both sides see it. */
public record PairingView(
        UUID id,
        String unit,
        String branch,
        String division,
        State state,
        LocalDate proposedOn,
        String overrideReason,
        int planVersion,
        List<PlannedContent> contents,
        List<Promise> undertakings,
        Money pledged,
        Money coordinated,
        LocalDate startsOn,
        LocalDate endsOn,
        LetterView letter,
        String suspensionReason,
        LocalDate endedOn,
        String endReason,
        long version)
        implements Versioned {

    /** The letter: who signed when, the text that was signed, and its SHA-256 in hexadecimal. */
    @Schema(description = "共建责任书 responsibility letter")
    public record LetterView(
            String urbanSigner,
            LocalDate urbanSignedOn,
            String ruralSigner,
            LocalDate ruralSignedOn,
            String text,
            String sha256) {

        static LetterView of(Pairing pairing) {
            var letter = pairing.letter();
            return new LetterView(
                    letter.urbanSigner,
                    letter.urbanSignedOn,
                    letter.ruralSigner,
                    letter.ruralSignedOn,
                    pairing.planVersion == 0 ? null : LetterText.of(pairing).text(),
                    letter.letterHash);
        }
    }

    static PairingView of(Pairing pairing) {
        return new PairingView(
                pairing.id,
                pairing.unitCode,
                pairing.branchCode,
                pairing.divisionCode,
                pairing.state,
                pairing.proposedOn,
                pairing.overrideReason,
                pairing.planVersion,
                List.copyOf(pairing.contents),
                List.copyOf(pairing.undertakings),
                Money.ofFen(pairing.pledgedFen),
                Money.ofFen(pairing.coordinatedFen),
                pairing.startsOn,
                pairing.endsOn,
                LetterView.of(pairing),
                pairing.suspensionReason,
                pairing.endedOn,
                pairing.endReason,
                pairing.version);
    }
}
