package org.jointprosperity.pairing.agreement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The text both sides sign, line by line in a fixed order, and its SHA-256. Whoever has the published text can compute the
 * hash again with any tool.
 */
record LetterText(String text) {

    static LetterText of(Pairing pairing) {
        var lines = new ArrayList<String>(List.of(
                "共建责任书",
                "unit " + pairing.unitCode,
                "branch " + pairing.branchCode,
                "plan-version " + pairing.planVersion,
                "period " + pairing.startsOn + "/" + pairing.endsOn,
                "pledged-fen " + pairing.pledgedFen,
                "coordinated-fen " + pairing.coordinatedFen));
        pairing.contents.forEach(planned -> lines.add("content " + planned.content() + " "
                + (planned.isDone() ? line(planned.work()) : "missing: " + line(planned.reasonMissing()))));
        pairing.undertakings.forEach(promise -> lines.add("undertaking " + line(promise.title())
                + (promise.product() == null ? "" : " of " + line(promise.product()))
                + " " + promise.quantity() + " " + line(promise.unit())
                + (promise.threshold() == null ? "" : " from " + promise.threshold())
                + " by " + promise.dueOn()));
        return new LetterText(String.join("\n", lines) + "\n");
    }

    /** A text of several lines in one, so that none can pass for a line of the letter's own. */
    private static String line(String text) {
        return text.replace("\\", "\\\\").replace("\r", "\\r").replace("\n", "\\n");
    }

    String sha256() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 belongs to every JDK", impossible);
        }
    }
}
