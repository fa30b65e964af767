package org.jointprosperity.evaluation.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import org.jointprosperity.chassis.problem.Refusal;
import org.jointprosperity.evaluation.rule.RulePack;
import org.jointprosperity.evaluation.rule.RulePacks;

/**
 * 规则包正文: a pack in canonical JSON (RFC 8785), the same bytes whoever writes it, so that anyone can compute its SHA-256
 * again from the file that was sent.
 */
record PackText(String canonical) {

    /** The text of a JSON object, however it is laid out. */
    static PackText of(String json) {
        try {
            return new PackText(new JsonCanonicalizer(json).getEncodedString());
        } catch (IOException e) {
            throw new Refusal(400, "request-invalid");
        }
    }

    /** SHA-256 of the canonical text in UTF-8, hexadecimal in small letters. */
    String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", impossible);
        }
    }

    RulePack pack() {
        return RulePacks.read(canonical);
    }
}
