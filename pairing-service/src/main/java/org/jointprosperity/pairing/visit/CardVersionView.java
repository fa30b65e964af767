package org.jointprosperity.pairing.visit;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a record card: what it said, who wrote it when, and whether it was confirmed. */
@Schema(description = "记实卡的一个版本 one version of a record card")
public record CardVersionView(
        long version,
        Card card,
        String recordedBy,
        LocalDate recordedOn,
        Confirmation confirmation,
        String confirmedBy,
        LocalDate confirmedOn,
        String confirmationReason) {

    /** Without what was said and written. */
    CardVersionView withoutWords() {
        return new CardVersionView(
                version, card.withoutWords(), recordedBy, recordedOn, confirmation, confirmedBy, confirmedOn, null);
    }

    static CardVersionView of(EarlierCard version) {
        return new CardVersionView(
                version.version(),
                version.card(),
                version.recordedBy(),
                version.recordedOn(),
                version.confirmation(),
                version.confirmedBy(),
                version.confirmedOn(),
                version.confirmationReason());
    }
}
