package org.jointprosperity.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final Map<TopicPartition, Long> NEXT =
            Map.of(new TopicPartition("pairing.events", 0), 42L, new TopicPartition("evaluation.events", 2), 0L);

    private final Positions positions = new Positions("a key");

    @Test
    void opensWhatItSealed() {
        assertThat(positions.open(positions.seal(NEXT)).orElseThrow()).containsExactlyInAnyOrderEntriesOf(NEXT);
    }

    @Test
    void opensNothingElse() {
        String id = positions.seal(NEXT);
        assertThat(new Positions("another key").open(id)).isEmpty();
        assertThat(positions.open(id.substring(0, id.length() - 4) + "AAAA")).isEmpty();
        assertThat(positions.open("")).isEmpty();
        assertThat(positions.open("不是编号")).isEmpty();
    }
}
