package org.jointprosperity.gateway.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Event ids: the next offset of every partition, under an HMAC, so that a reader can resume and cannot invent. Inside
 * stands, for each topic, {@code topic=offset.offset…} in the order of the partitions, nothing for one not read.
 */
@ApplicationScoped
class Positions {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAG = 16;

    private final SecretKeySpec key;

    Positions(@ConfigProperty(name = "joint.signing-key") String signingKey) {
        this.key = new SecretKeySpec(("event-id:" + signingKey).getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    String seal(Map<TopicPartition, Long> next) {
        var topics = new TreeMap<String, TreeMap<Integer, Long>>();
        next.forEach((partition, offset) -> topics.computeIfAbsent(partition.topic(), topic -> new TreeMap<>())
                .put(partition.partition(), offset));
        byte[] content = topics.entrySet().stream()
                .map(topic -> topic.getKey() + "=" + offsets(topic.getValue()))
                .collect(Collectors.joining(","))
                .getBytes(StandardCharsets.UTF_8);
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
        return MessageDigest.isEqual(Arrays.copyOf(sealed, TAG), tag(content))
                ? Optional.of(read(new String(content, StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    private static String offsets(TreeMap<Integer, Long> partitions) {
        return IntStream.rangeClosed(0, partitions.lastKey())
                .mapToObj(partition -> partitions.containsKey(partition)
                        ? partitions.get(partition).toString()
                        : "")
                .collect(Collectors.joining("."));
    }

    private static Map<TopicPartition, Long> read(String content) {
        var next = new HashMap<TopicPartition, Long>();
        for (String topic : content.split(",")) {
            int equals = topic.indexOf('=');
            String[] offsets = topic.substring(equals + 1).split("\\.", -1);
            for (int partition = 0; partition < offsets.length; partition++) {
                if (!offsets[partition].isEmpty()) {
                    var read = new TopicPartition(topic.substring(0, equals), partition);
                    next.put(read, Long.parseLong(offsets[partition]));
                }
            }
        }
        return next;
    }

    private byte[] tag(byte[] content) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.copyOf(mac.doFinal(content), TAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
