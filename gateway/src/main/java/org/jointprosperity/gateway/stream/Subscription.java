package org.jointprosperity.gateway.stream;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.TopicPartition;
import org.jointprosperity.gateway.token.Bearer;

/**
 * What a reader asks for and may see.
 *
 * @param reader who reads; the stream ends with the token
 * @param types the types wanted, all if empty
 * @param resume where the reader was, if it was here before
 * @param earliest whether a new reader begins at the beginning instead of the end
 */
record Subscription(Bearer reader, Set<String> types, Optional<Map<TopicPartition, Long>> resume, boolean earliest) {

    boolean wants(CloudEvent event) {
        return reader.maySee(event.divisionCode(), event.unit()) && (types.isEmpty() || types.contains(event.type()));
    }
}
