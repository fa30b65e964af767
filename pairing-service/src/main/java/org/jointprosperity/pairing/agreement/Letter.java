package org.jointprosperity.pairing.agreement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** 共建责任书: who has signed for which side, on what day, and the hash of what was signed. */
@Embeddable
class Letter {

    String urbanSigner;
    LocalDate urbanSignedOn;
    String ruralSigner;
    LocalDate ruralSignedOn;
    String letterHash;

    boolean isSignedBy(Side side) {
        return (side == Side.URBAN ? urbanSigner : ruralSigner) != null;
    }

    boolean isComplete() {
        return urbanSigner != null && ruralSigner != null;
    }

    void sign(Side side, String signer, LocalDate on) {
        if (side == Side.URBAN) {
            urbanSigner = signer;
            urbanSignedOn = on;
        } else {
            ruralSigner = signer;
            ruralSignedOn = on;
        }
    }

    /** The day of the second signature. */
    LocalDate signedOn() {
        return urbanSignedOn.isAfter(ruralSignedOn) ? urbanSignedOn : ruralSignedOn;
    }
}
