package org.jointprosperity.launcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    void givesEveryContextATopicKeptWithoutLimitAndADeadLetterTopicForEachConsumer() throws Exception {
        try (var catalogue = Files.newBufferedReader(Path.of("..", "deploy", "kafka", "topics.properties"))) {
            var topics = Topics.read(catalogue).all();

            assertThat(topics).hasSize(9).allSatisfy(topic -> assertThat(topic.configs())
                    .containsEntry("retention.ms", "-1"));
            assertThat(topics)
                    .filteredOn(topic -> !topic.name().endsWith(".dlq"))
                    .allSatisfy(topic -> assertThat(topic.numPartitions()).isEqualTo(3))
                    .extracting(NewTopic::name)
                    .containsExactly("cooperative.events", "evaluation.events", "pairing.events");
        }
    }
}
