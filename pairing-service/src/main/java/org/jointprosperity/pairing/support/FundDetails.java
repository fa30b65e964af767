package org.jointprosperity.pairing.support;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is said of a movement beside its amount; undertaking, purpose, decision and note may be null. */
record FundDetails(
        String channel,
        String purpose,
        LocalDate bookedOn,
        UUID undertaking,
        UUID decision,
        List<String> receipts,
        String note) {

    /** What the letter itself promises, on the day both sides have signed it. */
    static FundDetails ofLetter(LocalDate signedOn) {
        return new FundDetails(FundChannel.LETTER, null, signedOn, null, null, List.of(), null);
    }
}
