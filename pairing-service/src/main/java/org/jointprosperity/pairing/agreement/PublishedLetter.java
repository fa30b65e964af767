package org.jointprosperity.pairing.agreement;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A letter as it is published 责任书公布文本: its exact JSON, who signed it, and its hash.
 *
 * @param sha256 of the canonical JSON (RFC 8785) of the letter, in hexadecimal; null until both sides have signed
 */
@Schema(
        description =
                "责任书正文、签字与 SHA-256（按 RFC 8785 规范化）。The letter, its signatures and the SHA-256 of its RFC 8785 bytes.")
public record PublishedLetter(
        UUID pairing,
        @JsonRawValue @Schema(implementation = LetterDocument.class) String letter,
        @Schema(examples = "RFC8785-SHA256") String hashedBy,
        String sha256,
        LetterForm form,
        List<Signature> signatures,
        @Schema(description = "纸质补录日期 filed on") LocalDate filedOn,
        @Schema(description = "补录机关的区划代码 division of the office that filed it") String filedBy) {

    private static final String HASHED_BY = "RFC8785-SHA256";

    /** Who signed for a side, and on which day; the number is null where a letter on paper does not tell. */
    @Schema(name = "LetterSignature")
    public record Signature(Side side, String signer, LocalDate signedOn) {}

    static PublishedLetter of(Pairing pairing) {
        var letter = pairing.letter();
        return new PublishedLetter(
                pairing.id,
                pairing.letterText(),
                HASHED_BY,
                letter.letterHash,
                letter.form,
                Stream.of(
                                new Signature(Side.URBAN, letter.urbanSigner, letter.urbanSignedOn),
                                new Signature(Side.RURAL, letter.ruralSigner, letter.ruralSignedOn))
                        .filter(signature -> signature.signedOn() != null)
                        .toList(),
                letter.filedOn,
                letter.filedBy);
    }
}
