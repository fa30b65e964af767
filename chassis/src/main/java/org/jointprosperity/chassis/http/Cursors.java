package org.jointprosperity.chassis.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jointprosperity.chassis.problem.Refusal;

/** Opaque cursors: the last key of a page under an HMAC-SHA-256 that also covers the query. */
final class Cursors {

    private static final int TAG = 16;

    private final SecretKeySpec key;

    Cursors(String signingKey) {
        this.key = new SecretKeySpec(signingKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String seal(String lastKey, String query) {
        byte[] content = lastKey.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(tag(lastKey, query), TAG + content.length);
        System.arraycopy(content, 0, sealed, TAG, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    String open(String cursor, String query) {
        byte[] sealed = decoded(cursor);
        if (sealed.length > TAG) {
            String lastKey = new String(sealed, TAG, sealed.length - TAG, StandardCharsets.UTF_8);
            if (MessageDigest.isEqual(Arrays.copyOf(sealed, TAG), tag(lastKey, query))) {
                return lastKey;
            }
        }
        throw new Refusal(400, "cursor-invalid");
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] tag(String lastKey, String query) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update(query.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(lastKey.getBytes(StandardCharsets.UTF_8)), TAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
