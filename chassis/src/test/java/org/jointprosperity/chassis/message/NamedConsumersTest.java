package org.jointprosperity.chassis.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NamedConsumersTest {

    private static final Map<String, Object> CONSUMER = Map.of("group.id", "cooperative-service");

    @Test
    void namesTheConsumersOfTwoChannelsApart() {
        var named = new NamedConsumers(Optional.of("cooperative"));
        assertThat(named.customize("pairing-events", null, CONSUMER))
                .containsAllEntriesOf(CONSUMER)
                .containsEntry("group.instance.id", "cooperative-pairing-events");
        assertThat(named.customize("evaluation-events", null, CONSUMER))
                .containsEntry("group.instance.id", "cooperative-evaluation-events");
    }

    @Test
    void leavesAConsumerNamelessWhereTheProcessIs() {
        assertThat(new NamedConsumers(Optional.empty()).customize("pairing-events", null, CONSUMER))
                .isEqualTo(CONSUMER);
    }

    @Test
    void leavesAProducerAsItIs() {
        var producer = Map.<String, Object>of("acks", "all");
        assertThat(new NamedConsumers(Optional.of("cooperative")).customize("dead-letters", null, producer))
                .isEqualTo(producer);
    }
}
