package org.jointprosperity.gateway.stream;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.common.TopicPartition;

/** Event ids: the next offset of every partition, under an HMAC, so that a reader can resume and cannot invent. */
final class Positions {

    private static final int TAG = 12;

    private final SecretKeySpec key;

    Positions(String signingKey) {
        this.key = new SecretKeySpec(signingKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    String seal(Map<TopicPartition, Long> next) {
        String text = next.entrySet().stream()
                .map(entry -> entry.getKey().topic() + "/" + entry.getKey().partition() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining(","));
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = Arrays.copyOf(tag(content), TAG + content.length);
        System.arraycopy(content, 0, sealed, TAG, content.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    /** The offsets of an id of ours; empty for any other text. */
    Optional<Map<TopicPartition, Long>> open(String id) {
        byte[] sealed;
        try {
            sealed = Base64.getUrlDecoder().decode(id);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (sealed.length <= TAG) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(sealed, TAG, sealed.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(sealed, TAG), tag(content))) {
            return Optional.empty();
        }
        var next = new TreeMap<TopicPartition, Long>(
                java.util.Comparator.comparing(TopicPartition::topic).thenComparing(TopicPartition::partition));
        for (String part : new String(content, StandardCharsets.UTF_8).split(",")) {
            int slash = part.lastIndexOf('/');
            int equals = part.lastIndexOf('=');
            next.put(
                    new TopicPartition(part.substring(0, slash), Integer.parseInt(part.substring(slash + 1, equals))),
                    Long.parseLong(part.substring(equals + 1)));
        }
        return Optional.of(next);
    }

    private byte[] tag(byte[] content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), TAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
