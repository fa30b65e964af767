package org.jointprosperity.pairing.agreement;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * 共建责任书: who has signed for which side, on what day, and the text that was signed with its hash. The text is kept as it
 * was, so that the hash can be verified whatever becomes of the plan or of the way letters are written.
 */
@Embeddable
class Letter {

    @Enumerated(STRING)
    @Column(name = "letter_form")
    LetterForm form;

    String urbanSigner;
    LocalDate urbanSignedOn;
    String ruralSigner;
    LocalDate ruralSignedOn;
    String letterText;
    String letterHash;
    LocalDate filedOn;
    String filedBy;

    /** SHA-256 of the scanned letter; null of one that was not filed with it. */
    String letterPaper;

    boolean isSignedBy(Side side) {
        return (side == Side.URBAN ? urbanSignedOn : ruralSignedOn) != null;
    }

    boolean isComplete() {
        return isSignedBy(Side.URBAN) && isSignedBy(Side.RURAL);
    }

    boolean isOnPaper() {
        return form == LetterForm.PAPER;
    }

    void sign(Side side, String signer, LocalDate on) {
        form = LetterForm.SIGNED_HERE;
        if (side == Side.URBAN) {
            urbanSigner = signer;
            urbanSignedOn = on;
        } else {
            ruralSigner = signer;
            ruralSignedOn = on;
        }
    }

    /** A letter both sides have signed on paper; who signed is null where the register of offices does not tell. */
    static Letter onPaper(
            String urbanSigner, String ruralSigner, LocalDate signedOn, String filedBy, LocalDate filedOn) {
        var letter = new Letter();
        letter.sign(Side.URBAN, urbanSigner, signedOn);
        letter.sign(Side.RURAL, ruralSigner, signedOn);
        letter.form = LetterForm.PAPER;
        letter.filedBy = filedBy;
        letter.filedOn = filedOn;
        return letter;
    }

    /** With the scan that shows it. */
    Letter shownBy(String sha256) {
        letterPaper = sha256;
        return this;
    }

    /** As it was on a day: without the signatures that came later, and without text and hash until both had signed. */
    Letter asOf(LocalDate day) {
        var then = new Letter();
        if (isOn(urbanSignedOn, day)) {
            then.urbanSigner = urbanSigner;
            then.urbanSignedOn = urbanSignedOn;
        }
        if (isOn(ruralSignedOn, day)) {
            then.ruralSigner = ruralSigner;
            then.ruralSignedOn = ruralSignedOn;
        }
        if (then.urbanSignedOn != null || then.ruralSignedOn != null) {
            then.form = form;
        }
        if (then.isComplete()) {
            then.letterText = letterText;
            then.letterHash = letterHash;
        }
        if (isOn(filedOn, day)) {
            then.filedOn = filedOn;
            then.filedBy = filedBy;
            then.letterPaper = letterPaper;
        }
        return then;
    }

    private static boolean isOn(LocalDate happened, LocalDate day) {
        return happened != null && !happened.isAfter(day);
    }

    /** Keeps what was signed. */
    void freeze(LetterDocument document) {
        letterText = document.canonical();
        letterHash = LetterDocument.sha256(letterText);
    }

    /** The day of the second signature. */
    LocalDate signedOn() {
        return urbanSignedOn.isAfter(ruralSignedOn) ? urbanSignedOn : ruralSignedOn;
    }
}
